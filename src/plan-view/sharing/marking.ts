import type { Day } from '../../plan/days.ts';
import type { Names } from '../../plan/words/index.ts';
import { markKinds } from '../../schemas/choices.ts';
import type { ProgressData } from '../../schemas/progress.ts';
import type { Answer, Mark, MarkKind } from '../../sharing/model.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { readAsks } from './asks.ts';
import { type SharingRoad, hashNow } from './road.ts';

/** The three marks, in words. */
export const markWords = {
	agree: 'Agree',
	stretch: 'Stretch',
	question: 'Question',
} as const satisfies Record<MarkKind, string>;

/**
 * Whether the words that were marked are others now, or gone. A mark without a hash says nothing of them.
 *
 * @param now the hash of those words today
 */
export const isChanged = (hash: string, now: string | undefined): boolean =>
	hash !== '' && hash !== now;

/** What each mark means, said once at the head of the items. */
export const markMeanings = {
	agree: 'true, and right to do',
	stretch: 'true, and more is in reach',
	question: 'I doubt it, or do not understand it',
} as const satisfies Record<MarkKind, string>;

/**
 * Controls with which a mentor marks one thing: dots for the mark, and a field for words once there is one.
 *
 * @param title what it is called, for those who hear the page
 */
export function markControls(item: string, title: string, road: SharingRoad): Markup | undefined {
	if (hashNow(road, item) === undefined) return undefined;
	const text = `text-${item.replace(/[^a-z0-9-]/g, '_')}`;
	return el(
		'fieldset',
		{ class: 'mark', 'data-item': item },
		el('legend', { class: 'sr-only' }, `Your mark on “${title}”`),
		el(
			'div',
			{ class: 'mark-kinds' },
			markKinds.map((kind) => dot(item, kind, markWords[kind], false)),
			dot(item, '', 'No mark', true),
		),
		el(
			'div',
			{ class: 'mark-words' },
			el('label', { for: text }, 'In your words', el('span', { class: 'sr-only' }, `: ${title}`)),
			el('textarea', { id: text, name: `text:${item}`, rows: 2, maxlength: mostWords }),
		),
	);
}

/** Characters of what is said about one thing: a link holds 2,000 in all. */
const mostWords = 600;

const dot = (item: string, value: string, label: string, checked: boolean): Content =>
	el(
		'label',
		{ class: 'mark-kind' },
		el('input', { type: 'radio', name: `mark:${item}`, value, checked }),
		label,
	);

/** What a form says: the name of each field that is filled or ticked, and its value. */
export type Entries = readonly (readonly [name: string, value: string])[];

/**
 * The marks that a form holds, each with the hash of what it is about as it is now. Words whose mark was taken
 * back are left out with it: the form shows them no more.
 */
function readMarks(entries: Entries, road: SharingRoad): readonly Mark[] {
	const values = new Map(entries);
	const items = new Set(
		entries.flatMap(([name]) => (/^(?:mark|text):/.test(name) ? [name.replace(/^\w+:/, '')] : [])),
	);
	return [...items].flatMap((item): Mark[] => {
		const hash = hashNow(road, item);
		const text = values.get(`text:${item}`)?.trim() ?? '';
		const mark = markKinds.find((kind) => kind === values.get(`mark:${item}`));
		if (hash === undefined || mark === undefined) return [];
		return [{ item, mark, ...(text === '' ? {} : { text }), hash }];
	});
}

/**
 * The answer that a form holds.
 *
 * @param asks what the plan asks, none by default
 */
export function readAnswer(
	entries: Entries,
	road: SharingRoad,
	{
		plan,
		date,
		asks = [],
	}: { readonly plan: string; readonly date: Day; readonly asks?: ProgressData['asks'] },
): Answer {
	const values = new Map(entries);
	const [from = '', general = ''] = ['from', 'words'].map((name) => values.get(name)?.trim());
	const answered = readAsks(entries, asks, road);
	const text = [...answered.words, general].filter((words) => words !== '').join('\n\n');
	return {
		date,
		...(from ? { from } : {}),
		...(text ? { text } : {}),
		plan,
		marks: [...answered.marks, ...readMarks(entries, road)],
	};
}

/** Whether an answer says nothing yet. */
export const isEmpty = ({ text, marks }: Answer): boolean =>
	text === undefined && marks.length === 0;

/** What a mark is about: the title of a page, or an outcome and its milestone. */
export function titleOf(item: string, names: Names): string {
	const title = names.get(item)?.title ?? item;
	const page = item.includes('#') ? names.get(item.split('#', 1)[0] ?? '') : undefined;
	return page === undefined ? title : `${page.title}: ${title}`;
}

/** Everything that an answer says, before it is sent. */
export const showAnswer = (answer: Answer, names: Names): Content[] => [
	el('p', {}, answer.from === undefined ? 'Without a name' : `From ${answer.from}`),
	...(answer.text === undefined ? [] : [el('p', { class: 'said', dir: 'auto' }, answer.text)]),
	...listMarks(answer, names),
];

const listMarks = ({ marks }: Answer, names: Names): Content[] =>
	marks.length === 0
		? []
		: [
				el(
					'ul',
					{ class: 'share-list marks', role: 'list' },
					marks.map((mark) => el('li', {}, showMark(mark, names))),
				),
			];

/** One mark: what it is, what it is about, and the words. */
export const showMark = ({ item, mark, text }: Mark, names: Names): Content[] => [
	el(
		'p',
		{},
		el('strong', { class: 'mark-sign', 'data-mark': mark }, markWords[mark]),
		' ',
		titleOf(item, names),
	),
	...(text === undefined ? [] : [el('p', { class: 'said', dir: 'auto' }, text)]),
];
