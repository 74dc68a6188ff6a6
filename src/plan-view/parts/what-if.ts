import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toParagraphs } from '../sentences.ts';

/** This plan beside another one: what differs, told by a part that is loaded once something does. */
export const whatIfPart = (scene: Scene): Content[] => [
	el('div', { class: 'with-scripts plan-what-if' }, toWords(scene), buttons(scene)),
];

function toWords(scene: Scene): readonly Content[] {
	const { current, other, differencesOf } = scene;
	if (current === other.settings) return toParagraphs([[untouched(scene)]]);
	if (differencesOf === undefined) return toParagraphs([['The two plans are being compared.']]);
	const told = differencesOf(scene);
	return told.length > 0 ? told : toParagraphs([[untouched(scene)]]);
}

const untouched = ({ other }: Scene): string =>
	other.is === 'profile'
		? 'Nothing differs from the profile. Change a field or try a mend, and this says what that does. “Compare from here” keeps it as plan A, to be held against plan B: what you change next.'
		: 'Plan A is kept. Change a field or try a mend, and this says how plan B differs from it.';

function buttons({ other, live }: Scene): Markup {
	const button = (action: string, words: string) =>
		el('button', { type: 'button', 'data-do': action, disabled: !live }, words);
	return el(
		'p',
		{ class: 'plan-buttons', 'data-key': 'buttons' },
		button('keep', 'Compare from here'),
		other.is === 'kept' && button('back-to-kept', 'Go back to plan A'),
		other.is === 'kept' && button('let-go', 'Compare with the profile again'),
	);
}
