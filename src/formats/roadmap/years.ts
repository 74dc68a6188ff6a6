import { z } from 'astro/zod';
import type { Decision, Option, Theme, Year } from '../../roadmap/model.ts';
import { decisionSchema } from '../../schemas/decision.ts';
import { text } from '../../schemas/fields.ts';
import { optionSchema } from '../../schemas/option.ts';
import { hues, yearSchema } from '../../schemas/year.ts';
import { group, orNull, plain, plainAll } from '../fields.ts';
import { many, one, own } from '../links.ts';
import { address, name, page, quarter } from './base.ts';

/** A year of the road. */
export const year = own(
	'year',
	group<Year>('A year of the road.')({
		...page('year'),
		number: plain(z.int().min(1).describe('Its place on the road, counted from 1.')),
		...plainAll(yearSchema.shape),
		hue: plain(z.enum(hues).describe('Its colour family.')),
		themes: many('theme', 'Its themes, in reading order.'),
		milestones: many('milestone', 'Its milestones, in the order of the road.'),
		decisions: many('decision', 'Its decisions, in the order of the road.'),
	}),
);

/** A strand of a year. */
export const theme = own(
	'theme',
	group<Theme>('A strand of a year.')({
		...name('theme'),
		title: plain(text('Name of the theme.')),
		text: orNull(plain(text('In words.')), 'What holds it together; `null` when nobody says.'),
		address,
		year: one('year', 'The year that it is a strand of.'),
		milestones: many('milestone', 'Its milestones, in the order of the road.'),
		decisions: many('decision', 'Its decisions, in the order of the road.'),
	}),
);

const { quarter: _, ...decisionFields } = decisionSchema.shape;

/** A fork in the road. */
export const decision = own(
	'decision',
	group<Decision>('A fork in the road.')({
		...page('decision'),
		...plainAll(decisionFields),
		year: one('year', 'The year in which it should be taken.'),
		theme: one('theme', 'The theme that it belongs to.'),
		by: quarter('The quarter by whose end it should be taken.'),
		options: many('option', 'Its options, in order.'),
		chosen: many('option', 'The options that are chosen; none while it is open.'),
		unlocks: many('milestone', 'Milestones that wait for what is chosen.'),
	}),
);

/** One branch of a decision. */
export const option = own(
	'option',
	group<Option>('One branch of a decision.')({
		...page('option'),
		...plainAll(optionSchema.shape),
		decision: one('decision', 'The decision that it is a branch of.'),
		state: plain(
			z
				.enum(['open', 'chosen', 'not-chosen'])
				.describe('`open` while nothing is chosen, then `chosen` or `not-chosen`.'),
		),
		milestones: many('milestone', 'Milestones that only those walk who choose it.'),
		leadsTo: many('milestone', 'Other milestones that it prepares best for.'),
		skills: many('skill', 'Skills that carry it.'),
	}),
);
