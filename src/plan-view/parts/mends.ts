import type { Mend, Overload } from '../../plan/mends.ts';
import { type Names, tellOverloads } from '../../plan/words/index.ts';
import { hours, kindWords } from '../../plan/words/phrase.ts';
import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { foldItems, toContent, toParagraphs } from '../sentences.ts';

/** Each over-full quarter with the mends that work, to be tried at once. */
export function mendsPart(scene: Scene): Content[] {
	const items = scene.overloads.map((overload) => toItem(overload, scene));
	return items.length === 0
		? toParagraphs([['No quarter asks more hours than you give, at the likely effort.']])
		: foldItems(items, 4, (rest) => `${rest} more that ask too much`);
}

function toItem(overload: Overload, { names, live }: Scene): Markup {
	const { quarter, kind, mends } = overload;
	const [sentence = []] = tellOverloads([overload], names);
	return el(
		'li',
		{ 'data-key': `${quarter}-${kind}` },
		el('p', {}, toContent(sentence)),
		mends.length > 0 &&
			el(
				'p',
				{ class: 'plan-buttons with-scripts' },
				el('span', { class: 'plan-try' }, 'Try it:'),
				mends.map((mend) => toButton(mend, labelOf(mend, names), live)),
			),
	);
}

const toButton = (mend: Mend, label: string, live: boolean): Markup => {
	const action = `mend:${JSON.stringify(mend)}`;
	return el(
		'button',
		{ type: 'button', class: 'small', 'data-do': action, 'data-key': action, disabled: !live },
		label,
	);
};

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
