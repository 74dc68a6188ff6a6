import { type Content, el } from '../markup.ts';

/** How a packet leaves the page: as text, as a file, on paper. */
export const fileButtons = (hasFile: boolean): Content[] => [
	el(
		'p',
		{},
		'As Markdown it can be pasted where a committee reads; on paper it leaves buttons and menus out.',
	),
	el(
		'p',
		{ class: 'without-scripts' },
		hasFile
			? el('a', { href: '/packet.md', download: 'packet.md' }, 'Download packet.md')
			: 'The file is there once there is evidence.',
	),
	el(
		'p',
		{ class: 'record-buttons with-scripts' },
		el('button', { type: 'button', 'data-do': 'copy' }, 'Copy as Markdown'),
		el('button', { type: 'button', 'data-do': 'save' }, 'Download packet.md'),
		el('button', { type: 'button', 'data-do': 'print' }, 'Print'),
	),
];
