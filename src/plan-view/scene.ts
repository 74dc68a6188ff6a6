import type { Day } from '../plan/days.ts';
import type { Overload } from '../plan/mends.ts';
import type { Plan } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { plan } from '../plan/plan.ts';
import type { Progress } from '../plan/progress.ts';
import type { Settings } from '../plan/settings.ts';
import { type Names, namesOf } from '../plan/words/index.ts';
import type { Wrong } from './form/judge.ts';
import { type Typed, typedOf } from './form/typed.ts';
import type { Content } from './markup.ts';
import type { ProfileRest } from './write-profile.ts';

/** What the page is made of: the road, what happened on it, and what the profile gives. */
export interface Sources {
	readonly outline: Outline;
	readonly progress: Progress;
	/** Of the profile. */
	readonly settings: Settings;
	/** What else the profile says, as far as this page may show it. */
	readonly rest: ProfileRest;
}

/** Everything that the page shows at one moment. */
export interface Scene extends Sources {
	readonly names: Names;
	/** What the plan counts with now. */
	readonly current: Settings;
	readonly made: Plan;
	/** Over-full quarters with their mends. */
	readonly overloads: readonly Overload[];
	/** How many changes of the record stand in this browser and nowhere else. */
	readonly kept: number;
	/** The plan that it is held against. */
	readonly other: Kept;
	/** Tells what differs from that plan, once it is loaded. */
	readonly differencesOf?: (scene: Scene) => readonly Content[];
	readonly typed: Typed;
	/** The form as it was when each field was last right. */
	readonly good: Typed;
	readonly wrong: Wrong;
	/** Whether somebody listens to buttons and fields. */
	readonly live: boolean;
}

/** A plan to compare with. */
export interface Kept {
	/** The profile’s own, or one that the reader has kept. */
	readonly is: 'profile' | 'kept';
	readonly settings: Settings;
	/** The form that says so. */
	readonly typed: Typed;
	readonly made: Plan;
}

/** The plan of the profile, before anybody touches it. Mends are found apart: see `findMends`. */
export function firstScene(sources: Sources, today: Day | undefined, live: boolean): Scene {
	const { outline, progress, settings } = sources;
	const planned = plan(outline, settings, progress, today);
	// A page that was built does not know the day on which it is read: it marks none as today.
	const made = live ? planned : { ...planned, today: undefined };
	const typed = typedOf(settings, sources.rest.pauseReaders);
	return {
		...sources,
		names: namesOf(outline),
		current: settings,
		made,
		overloads: [],
		kept: 0,
		other: { is: 'profile', settings, typed, made },
		typed,
		good: typed,
		wrong: {},
		live,
	};
}
