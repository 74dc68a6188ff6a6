import type { ProgressData } from '../schemas/progress.ts';
import {
	type Codec,
	type Numbered,
	ascending,
	day,
	fields,
	fixed,
	hundredths,
	list,
	mostItems,
	nothing,
	oneOf,
	optional,
	text,
	that,
	whole,
} from './codec.ts';
import { type RawMilestone, milestoneCodec } from './shapes.ts';

/**
 * What a plan link says, with numbers in the place of names: days since 1970-01-01, hundredths of
 * hours, items by their numbers. Nothing in it has a meaning by its place on the road.
 */
export interface RawPlan {
	/** Marks of the site that made it: see `marks.ts`. */
	readonly root: number;
	readonly own: number | undefined;
	readonly made: number;
	readonly name: string | undefined;
	readonly start: number | undefined;
	readonly hoursOwn: number;
	readonly hoursJob: number;
	readonly parallel: number;
	readonly pauses: readonly RawPause[];
	/** Options by decision. */
	readonly choices: readonly Numbered<readonly Numbered<undefined>[]>[];
	readonly updated: number | undefined;
	readonly milestones: readonly Numbered<RawMilestone>[];
	/** Evidence by outcome. */
	readonly outcomes: readonly Numbered<readonly RawEvidence[]>[];
	/** Levels by skill. */
	readonly skills: readonly Numbered<number>[];
	readonly asks: readonly RawAsk[];
	/** Notes by milestone or skill. */
	readonly notes: readonly Numbered<readonly RawNote[]>[];
}

export interface RawPause {
	readonly from: number;
	readonly to: number;
	readonly hoursOwn: number;
	readonly hoursJob: number;
	readonly why: string | undefined;
}

export interface RawEvidence {
	readonly proof: Proof;
	readonly date: number | undefined;
	readonly text: string;
}

export interface RawAsk {
	readonly about: number | undefined;
	readonly text: string;
}

export interface RawNote {
	readonly date: number | undefined;
	readonly text: string;
}

type Proof = ProgressData['milestones'][string]['outcomes'][string][number]['proof'];

/** Hours in a week. */
const weekly = hundredths(11_200);

/** A day that a plan can begin on or pause from and to, 1970-01-01 to 2199-12-31: the page takes no other. */
const planDay = that(day, (number) => number >= 0 && number <= 84_005);

/** A plan has no more of them, and a page that plans around thousands stands still. */
const mostPauses = 60;

/**
 * The form of a plan link, version 1. It never changes: what a link has to say beyond it needs a `p2`, and `p1`
 * stays readable beside it.
 */
export const planForm: Codec<RawPlan> = fields<RawPlan>({
	root: fixed(16),
	own: optional(fixed(16)),
	made: day,
	name: optional(text),
	start: optional(planDay),
	hoursOwn: weekly,
	hoursJob: weekly,
	parallel: whole(2, 99, 1),
	pauses: list(
		fields<RawPause>({
			from: planDay,
			to: planDay,
			hoursOwn: weekly,
			hoursJob: weekly,
			why: optional(text),
		}),
		mostPauses,
	),
	choices: ascending(ascending(nothing)),
	updated: optional(day),
	milestones: ascending(milestoneCodec),
	outcomes: ascending(
		list(
			fields<RawEvidence>({
				proof: oneOf<Proof>({ link: 0, document: 1, measure: 2, witness: 3 }),
				date: optional(day),
				text,
			}),
			mostItems,
			1,
		),
	),
	skills: ascending(whole(2, 9)),
	asks: list(fields<RawAsk>({ about: optional(whole(9, 65_535, 1)), text }), mostItems),
	notes: ascending(list(fields<RawNote>({ date: optional(day), text }), mostItems, 1)),
});
