import { type Day, daysBetween } from '../../plan/days.ts';
import { count } from '../../plan/words/phrase.ts';
import type { MilestoneProgressData } from '../../schemas/progress.ts';
import type { Merge } from '../merge.ts';
import { type Asked, shownState, unproven } from '../proof.ts';
import type { Totals } from '../totals.ts';
import { tellState } from './changes.ts';

/** What stands on the page while keeping does not work as it should; nothing while it does. */
export function tellStanding(standing: 'kept' | 'full' | 'memory' | 'newer'): string | undefined {
	switch (standing) {
		case 'kept':
			return undefined;
		case 'memory':
			return 'Not saved on this device: this browser keeps nothing for this site. What you write is gone when the page closes, so save a file before.';
		case 'full':
			return 'Not saved: this browser has no room left for this site. What was there before is safe, and your last change is in this page only. Save a file before you close it.';
		case 'newer':
			return 'Reading only: a newer version of this site has written here. Reload the page to change anything.';
	}
}

const unseen = {
	public: 'your mentor and you alone may see',
	mentor: 'you alone may see',
} as const;

/**
 * What a record lacks that was made on a site which leaves things out.
 *
 * @param what `These lines have`, `A file saved here has`
 */
export const tellLeftOut = (builtFor: keyof typeof unseen, what: string): string =>
	`This site was built without what ${unseen[builtFor]}. ${what} of that only what you wrote in this browser: where your progress.yaml says more, keep it.`;

/** What undoing has done; parts that were changed since stay as they are. */
export function tellUndone(
	what: 'import' | 'remove',
	{ restored, left }: { readonly restored: number; readonly left: number },
): string {
	if (left > 0 && restored === 0) return 'Nothing is undone: you have changed all of it since.';
	const words = what === 'remove' ? 'It is back' : 'Everything is as it was before the file';
	return left === 0
		? `${words}.`
		: `${words}, but for ${count(left, 'part')} that you have changed since.`;
}

/** What a browser keeps beside progress: `2 answers of mentors and 1 frozen review`; nothing without any. */
export function tellBeside({
	answers,
	reviews,
}: {
	readonly answers: number;
	readonly reviews: number;
}): string | undefined {
	const parts = [
		...(answers > 0
			? [`${count(answers, 'answer')} of ${answers === 1 ? 'a mentor' : 'mentors'}`]
			: []),
		...(reviews > 0 ? [count(reviews, 'frozen review')] : []),
	];
	return parts.length === 0 ? undefined : parts.join(' and ');
}

/** When the record was last saved as a file. */
export function tellBackup(last: Day | undefined, today: Day): string {
	if (last === undefined) return 'Never backed up';
	const days = daysBetween(last, today);
	return days <= 0 ? 'Backed up today' : `Backed up ${count(days, 'day')} ago`;
}

/** Days after which it is time for a new file. */
const due = 7;

/** Whether to ask for a new file: there are changes that no file has, and the last one is a week old. */
export const isBackupDue = (last: Day | undefined, changed: boolean, today: Day): boolean =>
	changed && (last === undefined || daysBetween(last, today) >= due);

/** How far a milestone is, in words. Done is only claimed until every outcome has its proof. */
export function tellProgress(
	outcomes: readonly Asked[],
	progress: MilestoneProgressData | undefined,
): string {
	const shown = shownState(outcomes, progress);
	if (shown === 'claimed') {
		const missing = unproven(outcomes, progress).length;
		const words = missing === 1 ? 'lacks the proof it asks' : 'lack the proof they ask';
		return `claimed: ${count(missing, 'outcome')} still ${words} for`;
	}
	const why = shown === 'blocked' || shown === 'dropped' ? progress?.why : undefined;
	return why === undefined ? tellState(shown) : `${tellState(shown)}: ${why}`;
}

/** A level by its number and its name on the ladder: `none yet`, `2, Practitioner`. */
export function tellLevel(level: number, names: readonly string[]): string {
	const name = names[level - 1];
	return level === 0 ? 'none yet' : name === undefined ? String(level) : `${level}, ${name}`;
}

/** What an import would do: `12 items: 3 new, 2 changed, 6 the same, 1 not on this road`. */
export function tellMerge({ added, changed, same, unknown }: Merge): string {
	const all = added.length + changed.length + same.length;
	const parts = [
		`${added.length} new`,
		`${changed.length} changed`,
		`${same.length} the same`,
		...(unknown.length > 0 ? [`${unknown.length} of them not on this road`] : []),
	];
	return `${count(all, 'item')}: ${parts.join(', ')}`;
}

/** How many milestones stand where, as sentences. What is dropped or of an option not chosen does not count. */
export function tellTotals(totals: Totals): string[] {
	const { milestones, states, dropped, aside, outcomes, proven } = totals;
	const named = (
		[
			[states.done, 'done'],
			[states.claimed, 'claimed'],
			[states.doing, 'under way'],
			[states.blocked, 'blocked'],
			[states.planned, 'planned'],
		] as const
	)
		.filter(([number]) => number > 0)
		.map(([number, word]) => `${number} ${word}`);
	return [
		`${count(milestones, 'milestone')}: ${named.join(', ') || 'none'}.`,
		...(dropped > 0 ? [`${dropped} more dropped.`] : []),
		...(aside > 0 ? [`${aside} more of options not chosen.`] : []),
		`${count(outcomes, 'outcome')}: ${tellGiven(proven)}.`,
	];
}

/** An outcome has the evidence that it asks for or has not; only a whole milestone is proven. */
function tellGiven(outcomes: number): string {
	if (outcomes === 0) return 'none has the evidence that it asks for yet';
	return outcomes === 1
		? '1 has the evidence that it asks for'
		: `${outcomes} have the evidence that they ask for`;
}
