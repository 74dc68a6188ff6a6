import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { type CopiedFile, writeFiles } from '../write-profile.ts';

/** The plan as files of a fork, to read and to copy. */
export function filesPart({ current, rest, outline, live }: Scene): Content[] {
	const [profile, ...patches] = writeFiles(current, rest, outline);
	return [
		el(
			'p',
			{},
			'Save this file in your copy of the handbook, and the next build shows this plan to everybody. ',
			el('a', { href: '#mends' }, 'Mends'),
			' that you try on this page are part of it. Whatever else your own file says, such as reasons that are not for everybody, keep as it is.',
		),
		...(profile ? [toFile(profile, live)] : []),
		...(patches.length === 0
			? []
			: [
					el(
						'p',
						{ 'data-key': 'patches' },
						patches.length === 1
							? 'A milestone that begins in another quarter is a change of its page, a file of one line. In a page of your own, change the field there:'
							: 'Milestones that begin in other quarters are changes of their pages, a file of one line each. In pages of your own, change the field there:',
					),
					...patches.map((file) => toFile(file, live)),
				]),
	];
}

const toFile = ({ path, text }: CopiedFile, live: boolean): Markup =>
	el(
		'figure',
		{ class: 'sample plan-file not-content', 'data-key': path },
		el(
			'figcaption',
			{},
			el('code', {}, path),
			' ',
			el(
				'button',
				{
					type: 'button',
					class: 'small with-scripts',
					'data-do': `copy:${path}`,
					disabled: !live,
				},
				'Copy',
				el('span', { class: 'sr-only' }, ` ${path}`),
			),
		),
		el('pre', { tabindex: 0, 'data-file': path }, el('code', {}, text)),
	);
