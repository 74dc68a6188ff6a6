import { type Names, type Phrase, type Sentence, listOf, nameOf } from '../../plan/words/phrase.ts';
import { tellDay } from '../../plan/words/time.ts';
import type { Changes } from '../changes.ts';
import type { Heard } from '../heard.ts';
import { tellState } from './changes.ts';

/** The newest answer, and what has moved since the review that is nearest to it; nothing without a review. */
export interface LastAnswer {
	readonly answer: Heard;
	readonly since: Changes | undefined;
}

/** What a mentor wanted more of or to know, each with what was done about it since. */
export const tellAsked = ({ answer, since }: LastAnswer, names: Names): Sentence[] =>
	answer.marks.flatMap(({ item, mark, text }) => {
		if (mark === 'agree') return [];
		const done = since ? tellDone(item, since, names) : [];
		return [
			[
				`A ${mark} on `,
				...tellItem(item, names),
				...(text === undefined ? [] : [`: “${text}”`]),
				...(since === undefined || done.length === 0
					? []
					: [`${text === undefined ? '.' : ''} Since ${tellDay(since.from)}: `, ...done]),
			],
		];
	});

/** What a mark is about: an outcome with its milestone. */
export function tellItem(item: string, names: Names): Phrase[] {
	const [id = '', outcome] = item.replace(/^milestone\//, '').split('#', 2);
	return outcome === undefined
		? [nameOf(id, names)]
		: [nameOf(id, names), ', “', nameOf(`${id}#${outcome}`, names), '”'];
}

function tellDone(item: string, changes: Changes, names: Names): Phrase[] {
	const [kind = '', name = ''] = item.split('/', 2);
	const [id = '', outcome] = name.split('#', 2);
	switch (kind) {
		case 'milestone':
			return [milestoneMoves(id, outcome, changes).join('; ')].filter((words) => words !== '');
		case 'skill':
			return changes.levels
				.filter((level) => level.id === id)
				.map(({ from, to }) => `level ${from} → ${to}`);
		case 'decision':
			return changes.chosen
				.filter(({ decision }) => decision === id)
				.flatMap(({ options }) =>
					listOf(options.map((option) => nameOf(`option/${option}`, names))),
				);
		default:
			return [];
	}
}

/** A mark on an outcome is answered by its evidence, one on a milestone by its state as well. */
function milestoneMoves(id: string, outcome: string | undefined, changes: Changes): string[] {
	const isAsked = (given: { readonly id: string; readonly outcome: string }) =>
		given.id === id && (outcome === undefined || given.outcome === outcome);
	const states = outcome === undefined ? changes.states.filter((state) => state.id === id) : [];
	return [
		...states.map(({ from, to }) => `${tellState(from)} → ${tellState(to)}`),
		...changes.gained.filter(isAsked).map(({ evidence }) => `evidence “${evidence.text}”`),
		...changes.replaced.filter(isAsked).map(({ now }) => `evidence “${now.text}”`),
	];
}
