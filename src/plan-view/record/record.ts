import { type Day, daysBetween } from '../../plan/days.ts';
import { progressOf } from '../../plan/from-content.ts';
import type { Plan } from '../../plan/model.ts';
import { plan } from '../../plan/plan.ts';
import type { Settings } from '../../plan/settings.ts';
import { buildAgenda } from '../../progress/agenda.ts';
import { compareReviews } from '../../progress/changes.ts';
import type { Heard } from '../../progress/heard.ts';
import { type Packet, buildPacket } from '../../progress/packet.ts';
import { type RecordRoad, milestonesOf, recordNames } from '../../progress/road.ts';
import { freeze } from '../../progress/snapshot.ts';
import type { LastAnswer } from '../../progress/words/agenda.ts';
import type { ChangeGroup } from '../../progress/words/changes.ts';
import type { PacketHead } from '../../progress/words/packet.ts';
import type { ProgressData } from '../../schemas/progress.ts';
import type { ReviewData } from '../../schemas/review.ts';
import type { Places } from './packet.ts';
import type { Moment } from './since.ts';

/** What has happened on a road, as far as the readers of a page may see it. Plain data. */
export interface RoadRecord extends Places {
	/** Where browsers keep what belongs to this site, and what old names are now. */
	readonly place: {
		readonly site: string;
		readonly base: string;
		readonly aliases: readonly (readonly [string, string])[];
	};
	readonly road: RecordRoad;
	readonly settings: Settings;
	readonly progress: ProgressData;
	/** Frozen states of the files, oldest first. */
	readonly reviews: readonly ReviewData[];
	/** Answers of mentors in the files, newest first. */
	readonly heard: readonly Heard[];
	/** The day that counts as the present. */
	readonly day: Day;
	/** Whose road it is. */
	readonly name?: string;
}

/** Evidence by skill, and what is missing. */
export const packetOf = ({ road, progress }: RoadRecord): Packet =>
	buildPacket(milestonesOf(road), road.outline.skills, progress);

/** Whose packet it is, of which day, and what its things are called. */
export const packetHeadOf = ({ road, progress, name }: RoadRecord): PacketHead => ({
	name,
	day: progress.updated,
	names: recordNames(road),
	skills: road.outline.skills,
});

const planOf = ({ road, settings, progress, day }: RoadRecord): Plan =>
	plan(road.outline, settings, progressOf(progress), day);

/**
 * The present, frozen.
 *
 * @param met whom the owner met
 */
export function presentOf(record: RoadRecord, met?: string): Moment {
	const { choices } = record.settings;
	const chosen = Object.fromEntries(Object.entries(choices).map(([id, ids]) => [id, [...ids]]));
	return {
		key: 'now',
		kept: 'present',
		review: freeze(record.day, planOf(record), record.progress, chosen, met),
	};
}

/** Reviews of the files, newest first. */
export const momentsOf = ({ reviews }: RoadRecord): Moment[] =>
	reviews.map((review): Moment => ({ key: review.date, kept: 'file', review })).reverse();

/** The day that counts as the present: never before a day on which something was frozen or answered. */
export const presentDay = (
	day: Day,
	{ reviews, heard }: Pick<RoadRecord, 'reviews' | 'heard'>,
): Day => [...reviews, ...heard].reduce((latest, { date }) => (date > latest ? date : latest), day);

/** What to talk about next. */
export const agendaOf = (record: RoadRecord): ChangeGroup[] =>
	buildAgenda({
		plan: planOf(record),
		progress: record.progress,
		milestones: milestonesOf(record.road),
		names: recordNames(record.road),
		last: lastAnswerOf(record),
	});

/** The newest answer, and what has moved since the review that is nearest to it, before today. */
function lastAnswerOf(record: RoadRecord): LastAnswer | undefined {
	const { heard, reviews, road, day } = record;
	const answer = heard.find(({ date }) => date <= day);
	if (answer === undefined) return undefined;
	const distance = ({ date }: ReviewData) => Math.abs(daysBetween(answer.date, date));
	const [from] = reviews
		.filter(({ date }) => date < day)
		.toSorted((a, b) => distance(a) - distance(b));
	const since = from && compareReviews(from, presentOf(record).review, milestonesOf(road));
	return { answer, since };
}
