import type { HomeData } from '../schemas/home.ts';
import type { ProfileData } from '../schemas/profile.ts';
import type { MilestoneProgressData, ProgressData } from '../schemas/progress.ts';
import type { MilestoneProgress, Progress } from './progress.ts';
import type { Settings } from './settings.ts';

/**
 * What the profile gives to the road; where it says nothing, the week that the road was written for.
 * What the profile hides is not repeated here: it is no longer in the roadmap.
 */
export function settingsOf(profile: ProfileData, { pace }: Pick<HomeData, 'pace'>): Settings {
	return {
		start: profile.start,
		hours: { own: profile.hours.own ?? pace.own, job: profile.hours.job ?? pace.job },
		pauses: profile.pauses.map(({ from, to, hours, why = '' }) => ({ from, to, hours, why })),
		parallel: profile.parallel ?? pace.parallel,
		choices: profile.choices,
	};
}

/** As much of `mine/progress.yaml` as the plan reads. */
export function progressOf({ milestones, skills }: ProgressData): Progress {
	return {
		milestones: mapValues(milestones, stepOf),
		skills: mapValues(skills, ({ level }) => level),
	};
}

function stepOf(data: MilestoneProgressData): MilestoneProgress {
	const { state, why, started, finished, spent } = data;
	return {
		state,
		...(why === undefined ? {} : { why }),
		...(started === undefined ? {} : { started }),
		...(finished === undefined ? {} : { finished }),
		...(spent === undefined ? {} : { spent }),
	};
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) {
	return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
