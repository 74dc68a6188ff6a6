import { z } from 'astro/zod';
import type { Milestone } from '../../roadmap/model.ts';
import { hours } from '../../schemas/fields.ts';
import { milestoneSchema } from '../../schemas/milestone.ts';
import { group, list, plain, plainAll } from '../fields.ts';
import { many, maybe, mixed, one, own } from '../links.ts';
import { address, page, quarter } from './base.ts';

const { quarter: _, ...milestoneFields } = milestoneSchema.shape;

const effort = z
	.strictObject({
		own: hours('Hours of own time, as [low, likely, high].'),
		job: hours('Hours on the job, as [low, likely, high].'),
		total: hours('Both together, as [low, likely, high].'),
	})
	.describe('Work in hours, as a three-point estimate.');

const outcomes = z
	.array(
		z.strictObject({
			...milestoneSchema.shape.outcomes.element.shape,
			address: address.schema,
		}),
	)
	.describe('What “done” means. Each outcome has an address of its own.');

/** A thing to achieve. */
export const milestone = own(
	'milestone',
	group<Milestone>('A thing to achieve.')({
		...page('milestone'),
		year: one('year', 'The year in which it can begin.'),
		...plainAll(milestoneFields),
		theme: one('theme', 'The theme that it belongs to.'),
		start: quarter('The quarter in which it can begin.'),
		effort: plain(effort),
		option: maybe('option', 'The option that it belongs to; `null` when everybody walks it.'),
		needs: mixed(
			['milestone', 'decision'],
			'What must come first. A decision stands for the milestones of the options chosen there.',
		),
		unlocks: many('milestone', 'Milestones that wait for it: `needs` from the other side.'),
		helps: many('milestone', 'Milestones that make it easier.'),
		easier: many('milestone', 'Milestones that it makes easier: `helps` from the other side.'),
		builds: list(
			group<Milestone['builds'][number]>('A skill that it raises.')({
				skill: one('skill', 'The skill that grows.'),
				level: plain(z.int().min(1).describe('The level that it is brought to, from 1.')),
			}),
			'Skills that it raises.',
		),
		outcomes: plain(outcomes),
		resources: many('resource', 'Books, papers, courses and tools, in reading order.'),
		templates: many('template', 'Documents to copy for it.'),
	}),
);
