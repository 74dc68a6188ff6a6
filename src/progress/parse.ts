import { isCalendarDay } from '../schemas/calendar-day.ts';
import { proofs, states, visibilities } from '../schemas/choices.ts';
import type {
	EvidenceData,
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../schemas/progress.ts';
import {
	type Parse,
	arrayOf,
	choice,
	number,
	object,
	optional,
	or,
	recordOf,
	text,
	wrong,
} from './shape.ts';

/**
 * The schemas of src/schemas/progress.ts once more, by hand, for values that a browser has kept: a
 * page need not load a library of schemas to read them. A test holds both to the same answers.
 */

const day: Parse<string> = (value) =>
	typeof value === 'string' && isCalendarDay(value) ? value : wrong;
const visibility = (usual: (typeof visibilities)[number]) => or(choice(visibilities), () => usual);
const hours = or(number(0, 10_000), () => 0);
const level = number(0, 9, 'whole');

/** One piece of evidence. */
export const parseEvidence: Parse<EvidenceData> = object({
	proof: choice(proofs),
	text,
	date: optional(day),
	visibility: visibility('mentor'),
});

/** All pieces of evidence of one outcome. */
export const parseEvidenceList: Parse<EvidenceData[]> = arrayOf(parseEvidence);

/** All notes of an item. */
export const parseNotes: Parse<MilestoneProgressData['notes']> = arrayOf(
	object({ text, date: optional(day), visibility: visibility('private') }),
);

const milestoneHead = {
	state: or(choice(states), () => 'planned' as const),
	why: optional(text),
	started: optional(day),
	finished: optional(day),
	spent: optional(object({ own: hours, job: hours })),
	visibility: visibility('mentor'),
};

/** What is said of a milestone beside its evidence and notes. */
export type MilestoneHead = Omit<MilestoneProgressData, 'outcomes' | 'notes'>;

/** What is said of a milestone beside its evidence and notes. */
export const parseMilestoneHead: Parse<MilestoneHead> = object(milestoneHead);

/** A milestone with its evidence and notes. */
export const parseMilestoneProgress: Parse<MilestoneProgressData> = object({
	...milestoneHead,
	outcomes: or(recordOf(parseEvidenceList), () => ({})),
	notes: or(parseNotes, () => []),
});

const skillHead = { level, visibility: visibility('mentor') };

/** What is said of a skill beside its notes. */
export type SkillHead = Omit<SkillProgressData, 'notes'>;

/** What is said of a skill beside its notes. */
export const parseSkillHead: Parse<SkillHead> = object(skillHead);

const skillFields: Parse<SkillProgressData> = object({
	...skillHead,
	notes: or(parseNotes, () => []),
});

/** A skill: the level alone, or the level and more about it. */
export const parseSkillProgress: Parse<SkillProgressData> = (value) =>
	typeof value === 'number' ? skillFields({ level: value }) : skillFields(value);

/** What somebody wants from a mentor. */
export const parseAsks: Parse<ProgressData['asks']> = arrayOf(
	object({
		text,
		about: optional((value) => (typeof value === 'string' && value !== '' ? value : wrong)),
		visibility: visibility('mentor'),
	}),
);

/** A whole record of progress. */
export const parseProgress: Parse<ProgressData> = object({
	updated: optional(day),
	asks: or(parseAsks, () => []),
	milestones: or(recordOf(parseMilestoneProgress), () => ({})),
	skills: or(recordOf(parseSkillProgress), () => ({})),
});

/** A day that the calendar has. */
export const parseDay = day;
