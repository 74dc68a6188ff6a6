import { areaSchema } from './area.ts';
import { decisionSchema } from './decision.ts';
import { guideSchema } from './guide.ts';
import { homeSchema } from './home.ts';
import { milestoneSchema } from './milestone.ts';
import { optionSchema } from './option.ts';
import { pageSchema } from './page.ts';
import { skillSchema } from './skill.ts';
import { templateSchema } from './template.ts';
import { yearSchema } from './year.ts';

/**
 * The page kinds: which folder of a shelf holds them, how a reader calls them, and what their
 * frontmatter may say. A folder of `''` means the top of the shelf.
 */
export const pageKinds = {
	home: { folder: '', plural: 'Home', schema: homeSchema },
	page: { folder: '', plural: 'Pages', schema: pageSchema },
	year: { folder: 'years', plural: 'Years', schema: yearSchema },
	milestone: { folder: 'milestones', plural: 'Milestones', schema: milestoneSchema },
	decision: { folder: 'decisions', plural: 'Decisions', schema: decisionSchema },
	option: { folder: 'options', plural: 'Options', schema: optionSchema },
	area: { folder: 'areas', plural: 'Areas', schema: areaSchema },
	skill: { folder: 'skills', plural: 'Skills', schema: skillSchema },
	guide: { folder: 'guides', plural: 'Guides', schema: guideSchema },
	template: { folder: 'templates', plural: 'Templates', schema: templateSchema },
} as const;

/** The name of a page kind. */
export type PageKind = keyof typeof pageKinds;

/** The kinds that have a folder, and so a list page at `/folder/`. */
export type FolderKind = Exclude<PageKind, 'home' | 'page'>;

/** Those kinds, in the order of the table. */
export const folderKinds = Object.keys(pageKinds).filter(
	(kind): kind is FolderKind => pageKinds[kind as PageKind].folder !== '',
);
