import { tellUndone } from '../../../progress/words/keeping.ts';
import { type Child, type View, view } from '../dom.ts';
import type { Undoable } from '../store/model.ts';
import { button } from './controls.ts';
import type { Desk } from './desk.ts';

/** What can be taken back here, if anything. */
export const undoableOf = ({ locked, store }: Desk): Undoable | undefined =>
	locked ? undefined : store.undoable();

/**
 * The button that takes the last import or removal back.
 *
 * @param next where the reader goes on
 */
export function undoButton(desk: Desk, { what }: Undoable, next: string): View {
	const undo = (): void => {
		desk.say(tellUndone(what, desk.store.undo()));
		desk.focus(next);
	};
	return button('Undo', undo, { key: 'undo', id: `progress-undo-${what}` });
}

/** What was done, and the button that takes it back. */
export const undoView = (desk: Desk, done: Undoable, ...words: readonly Child[]): View =>
	view('p', { key: 'undo' }, ...words, ' ', undoButton(desk, done, 'progress-file'));
