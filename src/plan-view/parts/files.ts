import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { type CopiedFile, writeFiles } from '../write-profile.ts';

/** The plan as files of a fork, to read and to copy. */
export function filesPart({ current, rest, outline, good, live }: Scene): Content[] {
	const pauseReaders = good.pauses.map(({ readers }) => readers);
	const files = writeFiles(current, { ...rest, pauseReaders }, outline);
	return [
		el(
			'p',
			{},
			'Save this file in your copy of the handbook, and the next build shows this plan to everybody. ',
			el('a', { href: '#mends' }, 'Mends'),
			' that you try on this page are part of it.',
		),
		...files.flatMap((file, index) => [
			...(index === 0 ? [] : [tellMove(file)]),
			toFile(file, live),
		]),
	];
}

/** What to do with the line that moves a milestone to another quarter. */
function tellMove({ path, lineOf }: CopiedFile): Markup {
	const line = el('code', {}, 'quarter:');
	return el(
		'p',
		{ 'data-key': `${path}-words` },
		...(lineOf === 'page'
			? ['Your own page: change its line ', line, ' to this one.']
			: lineOf === 'patch'
				? ['Your own patch: add this line, or change its line ', line, ' to this one.']
				: [
						'A milestone that begins in another quarter is a change of its page, a file of one line.',
					]),
	);
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
