import { toDay, toNumber } from '../plan/days.ts';
import { markKinds } from '../schemas/choices.ts';
import { writeYaml } from '../progress/yaml.ts';
import { checkLength } from './check.ts';
import {
	type Answer,
	type Mark,
	type MarkKind,
	type Numbers,
	type Refusal,
	refuse,
} from './model.ts';
import { textOf } from './texts.ts';

/** The text of `mine/feedback/DATE.yaml`, and the file that a mentor sends: `feedbackSchema` reads it. */
export const writeAnswer = ({ date, from, text, plan, marks }: Answer): string =>
	writeYaml({
		date,
		from: textOf(from),
		text: textOf(text),
		plan: plan || undefined,
		marks: marks.map(({ item, mark, text, hash }) => ({
			item,
			mark,
			text: textOf(text),
			hash: hash || undefined,
		})),
	});

/** The first name that is free for an answer of a day: `2026-11-22`, `2026-11-22-2` and so on. */
export function freeName(date: string, isTaken: (name: string) => boolean): string {
	let name = date;
	for (let copy = 2; isTaken(name); copy++) name = `${date}-${copy}`;
	return name;
}

/** Whether a text says that it is such a file, and not one with a link in it. */
export const isAnswerFile = (text: string): boolean => text.trimStart().startsWith('date: ');

/** Characters of the longest file that is read. */
const mostCharacters = 200_000;

/**
 * Reads what `writeAnswer` writes, to the letter, and nothing else: so no reader of YAML has to come to the page.
 * Marks on things that have no number here are counted and left out.
 */
export function readAnswer(
	file: string,
	numbers: Pick<Numbers, 'numberOf'>,
): { readonly ok: true; readonly answer: Answer; readonly unknown: number } | Refusal {
	if (file.length > mostCharacters) return refuse('too-long');
	const text = `${file.replace(/\r\n?/g, '\n').trim()}\n`;
	const answer = parse(text.split('\n'));
	if (answer === undefined || writeAnswer(answer) !== text) return refuse('wrong-file');
	const marks = answer.marks.filter(({ item }) => numbers.numberOf(item) !== undefined);
	return { ok: true, answer: { ...answer, marks }, unknown: answer.marks.length - marks.length };
}

/** An answer, or nothing where the lines cannot be one. Whether they are all right, writing it again shows. */
function parse(lines: readonly string[]): Answer | undefined {
	const head = new Map<string, string>();
	const marks: Map<string, string>[] = [];
	for (const line of lines) {
		const [, indent = '', name = '', value = ''] =
			/^( {2}- | {4}|)([a-z]+): (.+)$/.exec(line) ?? [];
		if (indent === '  - ') marks.push(new Map());
		const group = indent === '' ? head : marks.at(-1);
		group?.set(name, unquote(value));
	}
	const read = marks.map(markOf);
	const [date = '', from, text, plan = ''] = ['date', 'from', 'text', 'plan'].map((name) =>
		head.get(name),
	);
	if (!isDay(date) || !isCheck(plan) || read.includes(undefined)) return undefined;
	return {
		date,
		...(from !== undefined && { from }),
		...(text !== undefined && { text }),
		plan,
		marks: read as Mark[],
	};
}

function markOf(said: ReadonlyMap<string, string>): Mark | undefined {
	const [item = '', mark = '', hash = '', text] = ['item', 'mark', 'hash', 'text'].map((name) =>
		said.get(name),
	);
	if (!/^[a-z]+\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/.test(item)) return undefined;
	if (!isMarkKind(mark) || !/^(?:[0-9a-z]{7})?$/.test(hash)) return undefined;
	return { item, mark, ...(text !== undefined && { text }), hash };
}

const isMarkKind = (word: string): word is MarkKind => markKinds.some((kind) => kind === word);
const isDay = (day: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && toDay(toNumber(day)) === day;
const isCheck = (check: string): boolean =>
	check === '' || (check.length === checkLength && /^[0-9A-Za-z]+$/.test(check));

/** A text in quotes is written as JSON writes it. */
function unquote(value: string): string {
	if (!value.startsWith('"')) return value;
	try {
		return String(JSON.parse(value));
	} catch {
		return value;
	}
}
