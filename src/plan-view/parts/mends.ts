import type { Mend, Overload } from '../../plan/mends.ts';
import { type Names, tellOverloads, weeksLeft } from '../../plan/words/index.ts';
import { hours, kindWords } from '../../plan/words/phrase.ts';
import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { foldItems, toParagraphs } from '../sentences.ts';

/** Each over-full quarter with the mends that work, to be tried at once. */
export function mendsPart(scene: Scene): Content[] {
	const quarters = Map.groupBy(scene.overloads, ({ quarter }) => quarter);
	const items = [...quarters.values()].map((overloads) => toItem(overloads, scene));
	return items.length === 0
		? toParagraphs([['No quarter asks more hours than you give, at the likely effort.']])
		: foldItems(items, 4, (rest) => `${rest} more quarters that ask too much`);
}

/** A quarter with what it asks too much, of either kind of hours. */
function toItem(overloads: readonly Overload[], { names, live, made }: Scene): Markup {
	const buttons = new Map(
		overloads
			// The hours of a few weeks are no hours for the whole road.
			.flatMap((overload) =>
				overload.mends.filter(
					({ is }) => is !== 'hours' || weeksLeft(overload, made) === undefined,
				),
			)
			.map((mend) => [actionOf(mend), labelOf(mend, names)] as const),
	);
	return el(
		'li',
		{ 'data-key': overloads[0]?.quarter },
		...toParagraphs(tellOverloads(overloads, made, names)),
		buttons.size > 0 &&
			el(
				'p',
				{ class: 'plan-buttons with-scripts' },
				el('span', { class: 'plan-try' }, 'Try it:'),
				[...buttons].map(([action, label]) => toButton(action, label, live)),
			),
	);
}

const actionOf = (mend: Mend): string => `mend:${JSON.stringify(mend)}`;

const toButton = (action: string, label: string, live: boolean): Markup =>
	el('button', { type: 'button', class: 'small', 'data-do': action, disabled: !live }, label);

/** What a button does, as an order: `Move Triage to Q4`. */
function labelOf(mend: Mend, names: Names): string {
	switch (mend.is) {
		case 'move':
			return `Move ${names.get(mend.id)?.title ?? mend.id} to Q${(mend.to % 4) + 1}`;
		case 'leave-out':
			return `Leave out ${mend.item.replace('/', ' “')}”`;
		case 'hours':
			return `Give ${hours(mend.hours)} h a week ${kindWords[mend.kind]}`;
	}
}
