import { z } from 'astro/zod';
import { kinds } from '../../plan/ledger.ts';
import { orNull, plain } from '../fields.ts';

/** The id of something of a kind. */
export const id = (of: string) => z.string().min(1).describe(`Id of the ${of}.`);
/** Several ids. */
export const ids = (description: string) => plain(z.array(z.string()).describe(description));
/** A whole number from 0. */
export const count = (description: string) => plain(z.int().min(0).describe(description));
/** Yes or no. */
export const flag = (description: string) => plain(z.boolean().describe(description));

/** A week of the road; one before its start has a number below 0. */
export const week = z.int().describe('A week, counted from 0 = the first week of Year 1 Q1.');
/** A week, or nothing. */
export const weekOrNull = (description: string) => orNull(plain(week), description);

/** A kind of hours. */
export const kind = z.enum(kinds).describe('`own` is own time, `job` is time on the job.');

/** What leads from the plan to a page. */
export const named = (of: string) => ({
	id: plain(id(of)),
	title: plain(z.string().describe('Its title.')),
	address: plain(z.string().describe('Path of its page below the address of the site.')),
});

/** Hours of both kinds. */
export const budget = (description: string) =>
	plain(
		z
			.strictObject({
				own: z.number().describe('Hours of own time.'),
				job: z.number().describe('Hours on the job.'),
			})
			.describe(description),
	);

/** One value for low, likely and high efforts. */
export const range = (description: string) =>
	z
		.strictObject({
			low: z.number().describe('With the low efforts.'),
			likely: z.number().describe('With the likely efforts.'),
			high: z.number().describe('With the high efforts.'),
		})
		.describe(description);

/** A range, or nothing. */
export const rangeOrNull = (description: string) =>
	orNull(plain(range('In weeks, counted from 0.')), description);
