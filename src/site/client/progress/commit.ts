import type { Audience } from '../../../progress/audience.ts';
import { type Child, type View, view } from '../dom.ts';
import { copyText } from '../take.ts';
import { button } from './controls.ts';
import type { Desk } from './desk.ts';

const left: Readonly<Record<Exclude<Audience, 'private'>, string>> = {
	public: 'your mentor and you alone may see',
	mentor: 'you alone may see',
};

/**
 * The lines of `mine/progress.yaml` that make a draft permanent.
 *
 * @param audience for whom the site was built: what it leaves out must not be lost
 */
export function commitView(
	desk: Desk,
	text: string,
	{ audience, hasCommitted }: { readonly audience: Audience; readonly hasCommitted: boolean },
	...more: readonly Child[]
): View {
	return view(
		'details',
		{ key: 'commit', class: 'progress-commit' },
		view('summary', { key: 'summary' }, 'What to commit'),
		view(
			'p',
			{ key: 'how' },
			'Where this site is yours, these lines belong in content/mine/progress.yaml. The next build shows them to those who may see them.',
		),
		hasCommitted &&
			audience !== 'private' &&
			view(
				'p',
				{ key: 'left', class: 'progress-standing' },
				`This site was built without what ${left[audience]}, so these lines do not have it either. Where your file says more, keep that.`,
			),
		view(
			'pre',
			{ key: 'text', id: 'progress-yaml', tabindex: 0, 'aria-label': 'Lines to commit' },
			text,
		),
		button(
			'Copy',
			() =>
				void copyText(text, 'the lines', document.getElementById('progress-yaml')).then(desk.say),
			{ key: 'copy' },
		),
		more,
	);
}
