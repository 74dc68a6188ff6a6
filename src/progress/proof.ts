import type { MilestoneProgressData } from '../schemas/progress.ts';
import { entryOf } from '../plan/entry.ts';
import type { Outcome } from '../roadmap/model.ts';

/** What of an outcome stands: nothing, something that is not the proof asked for, or the proof. */
export type Standing = 'open' | 'supported' | 'proven';

/** What done means: the outcomes of a milestone and the kind of proof that each asks for. */
export type Asked = Pick<Outcome, 'id' | 'proof'>;

/** How one outcome stands. Evidence of another kind than asked for supports it and does not prove it. */
export function standingOf(outcome: Asked, progress: MilestoneProgressData | undefined): Standing {
	const evidence = entryOf(progress?.outcomes ?? {}, outcome.id) ?? [];
	if (evidence.some(({ proof }) => proof === outcome.proof)) return 'proven';
	return evidence.length > 0 ? 'supported' : 'open';
}

/** `done` without the proof of every outcome is only `claimed`. */
export type ShownState = MilestoneProgressData['state'] | 'claimed';

/** The state as it is shown. */
export function shownState(
	outcomes: readonly Asked[],
	progress: MilestoneProgressData | undefined,
): ShownState {
	const state = progress?.state ?? 'planned';
	if (state !== 'done') return state;
	return outcomes.every((outcome) => standingOf(outcome, progress) === 'proven')
		? 'done'
		: 'claimed';
}

/** Outcomes of a milestone that still ask for their proof. */
export const unproven = <T extends Asked>(
	outcomes: readonly T[],
	progress: MilestoneProgressData | undefined,
): T[] => outcomes.filter((outcome) => standingOf(outcome, progress) !== 'proven');
