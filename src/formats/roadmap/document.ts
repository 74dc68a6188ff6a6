import { z } from 'astro/zod';
import type { Guide, Home, Page, Roadmap } from '../../roadmap/model.ts';
import { text } from '../../schemas/fields.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { homeSchema } from '../../schemas/home.ts';
import { pageSchema } from '../../schemas/page.ts';
import { group, list, orNull, plain, plainAll } from '../fields.ts';
import { own, pages } from '../links.ts';
import { page } from './base.ts';
import { milestone } from './milestone.ts';
import { area, resource, skill, template } from './skills.ts';
import { decision, option, theme, year } from './years.ts';

const doors = z
	.array(
		z.strictObject({
			...homeSchema.shape.doors.unwrap().element.shape,
			to: z
				.string()
				.describe('Where it leads: a path below the address of the site, or an address elsewhere.'),
		}),
	)
	.describe('The ways into the handbook, in order.');

const home = own(
	'home',
	group<Home>('The front page.')({
		...page('home'),
		...plainAll(homeSchema.shape),
		doors: plain(doors),
	}),
);
const guide = own(
	'guide',
	group<Guide>('How to use the handbook.')({ ...page('guide'), ...plainAll(guideSchema.shape) }),
);
const anyPage = own(
	'page',
	group<Page>('A page of no other kind.')({ ...page('page'), ...plainAll(pageSchema.shape) }),
);

const hidden = z.strictObject({
	kind: z.string().describe('Its kind, or `thread`.'),
	id: z.string().describe('Its id.'),
	title: z.string().describe('Its title, or its id where it has none.'),
	why: text('The reason.'),
});

/** Everything that a roadmap holds, each thing once, under its kind. */
export const road = group<Roadmap>()({
	name: orNull(plain(text('A name.')), 'Whose road it is; `null` when nobody says.'),
	home,
	years: list(year, 'The years, in order.'),
	themes: list(theme, 'The strands of all years, in reading order.'),
	milestones: list(milestone, 'Things to achieve, in the order of the road.'),
	decisions: list(decision, 'Forks in the road, in its order.'),
	options: list(option, 'The branches of all decisions, in order.'),
	areas: list(area, 'Families of skills, in order.'),
	skills: list(skill, 'What is learnt, by area and title.'),
	guides: list(guide, 'How to use the handbook, in order.'),
	templates: list(template, 'Documents to copy, in order.'),
	resources: list(resource, 'Books, papers, courses and tools.'),
	pages: list(anyPage, 'All other pages.'),
	order: pages('Every page with an address, in the order in which they are read.'),
	hidden: plain(z.array(hidden).describe('What the profile leaves out, and why.')),
});
