import { z } from 'astro/zod';
import { isCalendarDay } from './calendar-day.ts';
import { visibilities } from './choices.ts';

export { isCalendarDay, visibilities };

/**
 * The building blocks of every page kind's frontmatter.
 *
 * Each block carries a `role` in its metadata. The checks and the link builder read that role
 * instead of keeping their own lists of fields: a new field that is made of these blocks is
 * checked, linked and documented without another line of code.
 */
export type FieldRole =
	| { readonly role: 'text' }
	| { readonly role: 'id' }
	| { readonly role: 'date' }
	| { readonly role: 'url' }
	| { readonly role: 'ref'; readonly to: readonly RefKind[] };

/** Every kind of thing that frontmatter can point at. */
export type RefKind =
	| 'year'
	| 'theme'
	| 'milestone'
	| 'decision'
	| 'option'
	| 'area'
	| 'skill'
	| 'guide'
	| 'template'
	| 'resource'
	| 'thread';

/** Lower-case words joined by single hyphens, such as `wound-care`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words a reader will see. Leading and trailing space is cut; an empty text is a fault. */
export const text = (description: string) =>
	z.string().trim().min(1).meta({ role: 'text', description });

/** An id that is defined here (not a reference): lower-case words joined by hyphens. */
export const id = (description: string) =>
	z.string().regex(idPattern).meta({ role: 'id', description });

/** A reference to one thing by its id. With several kinds the first is meant by a bare id, the others are written `kind/id`. */
export const ref = (to: RefKind | readonly [RefKind, ...RefKind[]], description: string) =>
	z
		.string()
		.min(1)
		.meta({ role: 'ref', to: typeof to === 'string' ? [to] : to, description });

/** References in the order in which they are to be read; none by default. */
export const refs = (to: RefKind | readonly [RefKind, ...RefKind[]], description: string) =>
	z.array(ref(to, description)).default([]).describe(description);

/** Texts in the order in which they are to be read; none by default. */
export const texts = (description: string) =>
	z.array(text(description)).default([]).describe(description);

/** A day that exists, as `2026-11-22`. Kept as text: a day has no time zone. */
export const day = (description: string) =>
	z.string().refine(isCalendarDay).meta({ role: 'date', description });

/** A full web address, `https://…` or `http://…`. */
export const webAddress = (description: string) =>
	z
		.string()
		.regex(/^https?:\/\/[^\s]+$/)
		.meta({ role: 'url', description });

/** A place in a list, counted from 1; two pages with the same order are sorted by id. */
export const order = (description: string) =>
	z.number().int().min(1).max(9999).describe(description);

/**
 * Hours of work as a three-point estimate, `[low, likely, high]`.
 * Low is a good run, high is a bad one: about one in ten goes below or above.
 */
export const hours = (description: string) =>
	z
		.tuple([
			z.number().min(0).max(10_000),
			z.number().min(0).max(10_000),
			z.number().min(0).max(10_000),
		])
		.refine(([low, likely, high]) => low <= likely && likely <= high, {
			params: { rule: 'rising' },
		})
		.describe(description);

/** Who may see a thing, from everybody to the reader alone. */
export const visibility = (usual: (typeof visibilities)[number], description: string) =>
	z.enum(visibilities).default(usual).describe(description);

/** Hours in a week, 16 a day at most. */
export const weekly = (description: string) => z.number().min(0).max(112).describe(description);

/** How many milestones may be open in the same week. */
export const parallel = (description: string) =>
	z.number().int().min(1).max(99).describe(description);

/** Frontmatter that every page has, whatever its kind. */
export const everyPage = {
	title: text('Name of the page: its heading, its entry in lists and in search.'),
	summary: text(
		'One or two sentences that say what the reader gets. Shown under the heading, in lists, in search results and on preview cards.',
	),
	reviewed: day(
		'The day on which somebody last read the whole page and found it true, as 2026-11-22. Shown at the foot of the page.',
	),
	visibility: visibility(
		'public',
		'Who sees the page. On a site for others it is left out, with all that stands on it, and links to it become plain text. `public` by default.',
	),
};
