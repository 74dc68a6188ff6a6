import type { Day } from '../plan/days.ts';
import type { Mend } from '../plan/mends.ts';
import { plan } from '../plan/plan.ts';
import type { Settings } from '../plan/settings.ts';
import { tellChange } from '../plan/words/index.ts';
import { judge } from './form/judge.ts';
import {
	type Edit,
	type Typed,
	addPause,
	edit,
	removePause,
	settingsOfTyped,
	takeBack,
	tryMend,
	typedOf,
} from './form/typed.ts';
import type { Scene } from './scene.ts';

/** What a reader can do to the plan. */
export type Action =
	| { readonly is: 'edit'; readonly edit: Edit }
	| { readonly is: 'add-pause' }
	| { readonly is: 'remove-pause'; readonly key: number }
	| { readonly is: 'mend'; readonly mend: Mend }
	/** `move/x` or `milestone/x`. */
	| { readonly is: 'take-back'; readonly item: string }
	| { readonly is: 'reset' }
	/** Keeps this plan, to be compared with those that follow. */
	| { readonly is: 'keep' }
	| { readonly is: 'back-to-kept' }
	| { readonly is: 'let-go' };

export interface Acted {
	readonly scene: Scene;
	/** What changed, in a sentence; nothing where the reader sees it where they are. */
	readonly said: string;
}

/**
 * The scene after an action, with the mends of the scene before (see `findMends`), and what a screen
 * reader says of it.
 */
export function act(scene: Scene, action: Action, today: Day | undefined): Acted {
	switch (action.is) {
		case 'keep':
			return {
				scene: {
					...scene,
					other: { is: 'kept', settings: scene.current, typed: scene.good, made: scene.made },
				},
				said: 'Kept as plan A. What you change from here on is plan B.',
			};
		case 'let-go': {
			const made = plan(scene.outline, scene.settings, scene.progress, today);
			const typed = typedOfProfile(scene);
			return {
				scene: { ...scene, other: { is: 'profile', settings: scene.settings, typed, made } },
				said: 'Compared with the profile again.',
			};
		}
		case 'reset':
			return reset(scene, today);
		case 'back-to-kept':
			return change(scene, scene.other.typed, today);
		case 'edit': {
			const acted = change(scene, edit(scene.typed, action.edit), today);
			const fault = acted.scene.wrong[action.edit.name];
			return fault === undefined ? acted : { ...acted, said: fault };
		}
		case 'add-pause':
			return change(scene, addPause(scene.typed), today);
		case 'remove-pause':
			return change(scene, removePause(scene.typed, action.key), today);
		case 'mend':
			return change(scene, tryMend(scene.typed, action.mend), today);
		case 'take-back':
			return change(scene, takeBack(scene.typed, action.item), today);
	}
}

const typedOfProfile = ({ settings, rest }: Scene): Typed => typedOf(settings, rest.pauseReaders);

/** Back to the profile; whoever has changed nothing is told so. */
function reset(scene: Scene, today: Day | undefined): Acted {
	const typed = typedOfProfile(scene);
	if (isSame(typed, scene.typed))
		return { scene, said: 'Nothing to undo: you have changed nothing.' };
	const acted = change(scene, typed, today);
	return { ...acted, said: acted.said || 'Your changes are undone.' };
}

/** The scene with another form; it is planned again only when what is right in the form has changed. */
function change(scene: Scene, typed: Typed, today: Day | undefined): Acted {
	const { good, wrong } = judge(typed, scene.good, scene.outline);
	const current = settingsOfTyped(good);
	const next = { ...scene, typed, good, wrong };
	if (isSame(current, scene.current)) return { scene: next, said: '' };
	const { outline, progress } = scene;
	const made = plan(outline, current, progress, today);
	return { scene: { ...next, current, made }, said: tellChange(scene.made, made) };
}

const isSame = <T extends Settings | Typed>(a: T, b: T): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** The action that a button names in `data-do`; nothing when it names none. */
export function parseAction(text: string): Action | undefined {
	const [is = '', rest = ''] = text.split(/:(.*)/s);
	switch (is) {
		case 'add-pause':
		case 'reset':
		case 'keep':
		case 'back-to-kept':
		case 'let-go':
			return { is };
		case 'remove-pause':
			return { is, key: Number(rest) };
		case 'mend':
			return { is, mend: JSON.parse(rest) as Mend };
		case 'take-back':
			return { is, item: rest };
		default:
			return undefined;
	}
}
