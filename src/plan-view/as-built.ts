import type { Day } from '../plan/days.ts';
import { tellDay } from '../plan/words/index.ts';
import { type Content, type Markup, el } from './markup.ts';
import type { ProfileRest } from './write-profile.ts';

/**
 * What stands below a part of the page as it was built, and what its script never changes: so the
 * script does not carry these words.
 *
 * @param id of the part
 * @param day that counts as today in the page as it was built
 */
export function asBuilt(id: string, rest: ProfileRest, day: Day | undefined): Content[] {
	switch (id) {
		case 'end':
			return day === undefined
				? []
				: [withoutScripts(`Planned as of ${tellDay(day)}, when the record last changed.`)];
		case 'settings':
			return [
				withoutScripts(
					'What a week gives, the first day, pauses and choices stand in ',
					el('code', {}, 'content/mine/profile.yaml'),
					'. With scripts, a form here tries other values.',
				),
			];
		case 'what-if':
			return [withoutScripts('With scripts, two plans stand here side by side.')];
		case 'files':
			return tellMissing(rest);
		default:
			return [];
	}
}

const withoutScripts = (...words: readonly Content[]): Markup =>
	el('p', { class: 'without-scripts' }, words);

/** What the owner’s own file says beside this one, where the readers of the page are not shown all of it. */
function tellMissing({ partial, hidesMore }: ProfileRest): Markup[] {
	const words = [
		...(hidesMore
			? [
					'Your own file also hides pages, which are not named to these readers: keep its lines below ',
					el('code', {}, 'hide:'),
					', or they come back. ',
				]
			: []),
		...(partial
			? ['Your own file may say more than these readers see, such as what a pause is for: keep it.']
			: []),
	];
	return words.length === 0 ? [] : [el('p', {}, words)];
}
