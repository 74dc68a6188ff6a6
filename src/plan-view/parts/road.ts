import type { Plan } from '../../plan/model.ts';
import {
	type Sentence,
	tellBeyond,
	tellBlocked,
	tellDay,
	tellLength,
	tellNever,
	tellQuarter,
	tellRoad,
	tellSpent,
} from '../../plan/words/index.ts';
import { count } from '../../plan/words/phrase.ts';
import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toContent, toParagraphs } from '../sentences.ts';

/** When the road ends, and what stands in the way. */
export function roadPart(scene: Scene): Content[] {
	const { made, names, progress } = scene;
	const [first = [], ...rest] = tellRoad(made);
	const whys = Object.fromEntries(
		Object.entries(progress.milestones).map(([id, { why }]) => [id, why]),
	);
	return [
		el('p', { class: 'plan-headline' }, toContent(first)),
		...tellKept(scene.kept),
		...toParagraphs([...tellBeyond(made, scene.outline.years.length), ...rest]),
		...toParagraphs([...tellNever(made, names), ...tellBlocked(made, whys, names)], 'plan-warning'),
		...toParagraphs([...tellSpent(made, names), ...tellToday(made), ...tellFull(scene)]),
	];
}

/** What the plan counts that only this browser knows. */
const tellKept = (kept: number): Markup[] =>
	kept === 0
		? []
		: [
				el(
					'p',
					{ 'data-key': 'kept' },
					`Counts ${count(kept, 'change')} kept in this browser (`,
					el('a', { href: '/progress/' }, 'your record'),
					').',
				),
			];

/** Where on the road today is. */
export function tellToday({ today, start, finished }: Plan): Sentence[] {
	if (today === undefined || start === undefined || finished) return [];
	if (today < 0)
		return [
			[
				`The road begins on ${tellDay(start)}, ${today === -1 ? 'within a week' : `in ${tellLength(-today, true)}`}.`,
			],
		];
	return [[`Today you are in ${tellQuarter(today)}, week ${today + 1} of the road.`]];
}

/** How many quarters are over-full, and where the mends stand. */
function tellFull({ made }: Scene): Sentence[] {
	const full = made.quarters.filter(({ over }) => over.length > 0).length;
	if (made.quarters.length === 0) return [];
	if (full === 0) return [['No quarter asks more hours than you give.']];
	const asks = full === 1 ? 'quarter asks' : 'quarters ask';
	return [
		[
			`${full} ${asks} more hours than you give: `,
			{ text: 'see which, and what mends it', to: '#mends' },
			'.',
		],
	];
}
