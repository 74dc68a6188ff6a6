import { tellLeftOut } from '../../../progress/words/keeping.ts';
import { type Child, type View, view } from '../dom.ts';
import { copyText } from '../take.ts';
import { button } from './controls.ts';
import type { Desk } from './desk.ts';

/** The lines of `mine/progress.yaml` that make a draft permanent. */
export function commitView(desk: Desk, text: string): View {
	return view(
		'details',
		{ key: 'commit', class: 'progress-commit' },
		view('summary', { key: 'summary' }, 'Text for progress.yaml'),
		view(
			'p',
			{ key: 'how' },
			'Where this site is yours, these lines belong in content/mine/progress.yaml. The next build shows them to those who may see them.',
		),
		leftOutView(desk, 'These lines have'),
		view(
			'pre',
			{ key: 'text', id: 'progress-yaml', tabindex: 0, 'aria-label': 'Lines of progress.yaml' },
			text,
		),
		button(
			'Copy',
			() =>
				void copyText(text, 'the lines', document.getElementById('progress-yaml')).then(desk.say),
			{ key: 'copy' },
		),
	);
}

/** What a record that is made here lacks. */
export const leftOutView = ({ builtFor }: Desk, what: string): Child =>
	builtFor && view('p', { key: 'left', class: 'progress-standing' }, tellLeftOut(builtFor, what));
