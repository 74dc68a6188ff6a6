import { z } from 'astro/zod';
import type { Area, Level, Resource, Skill, Template } from '../../roadmap/model.ts';
import { areaSchema } from '../../schemas/area.ts';
import { text } from '../../schemas/fields.ts';
import { resourceSchema } from '../../schemas/resource.ts';
import { skillSchema } from '../../schemas/skill.ts';
import { templateSchema } from '../../schemas/template.ts';
import { group, list, orNull, plain, plainAll } from '../fields.ts';
import { many, one, own, pages } from '../links.ts';
import { address, page } from './base.ts';

/** A family of skills. */
export const area = own(
	'area',
	group<Area>('A family of skills.')({
		...page('area'),
		...plainAll(areaSchema.shape),
		skills: many('skill', 'Its skills, by title.'),
	}),
);

const levelFields = skillSchema.shape.levels.element.shape;

const levels = list(
	group<Level>('A step of the ladder.')({
		number: plain(z.int().min(1).describe('Counted from 1.')),
		...plainAll(levelFields),
		source: orNull(
			plain(text('In words.')),
			'The public ladder that it is adapted from; `null` when there is none.',
		),
		resources: many('resource', 'What to read, watch or use to reach it, in order.'),
	}),
	'The ladder from first steps to authority, lowest level first.',
);

/** What is learnt, independent of when. */
export const skill = own(
	'skill',
	group<Skill>('What is learnt, independent of when.')({
		...page('skill'),
		...plainAll(skillSchema.shape),
		area: one('area', 'The area that it belongs to.'),
		needs: many('skill', 'Skills to have first.'),
		leadsTo: many('skill', 'Skills that build on it: `needs` from the other side.'),
		levels,
		milestones: list(
			group<Skill['milestones'][number]>('A milestone that raises it.')({
				milestone: one('milestone', 'The milestone.'),
				level: plain(z.int().min(1).describe('The level that it brings the skill to, from 1.')),
			}),
			'Milestones that raise it, in the order of the road.',
		),
		options: many('option', 'Options that it carries.'),
		templates: many('template', 'Documents that exercise it.'),
		resources: many('resource', 'All resources of its levels, lowest level first, each once.'),
	}),
);

/** A document to copy. */
export const template = own(
	'template',
	group<Template>('A document to copy.')({
		...page('template'),
		...plainAll(templateSchema.shape),
		skills: many('skill', 'Skills that it exercises.'),
		resources: many('resource', 'Where its form comes from.'),
		milestones: many('milestone', 'Milestones that ask for it.'),
	}),
);

/** A book, paper, course or tool. */
export const resource = own(
	'resource',
	group<Resource>('A book, paper, course or tool.')({
		...plainAll(resourceSchema.shape),
		address,
		skills: many('skill', 'Skills that it teaches, by title.'),
		milestones: many('milestone', 'Milestones that ask for it, in the order of the road.'),
		templates: many('template', 'Documents whose form comes from it.'),
		citedBy: pages('Pages whose text cites it.'),
	}),
);
