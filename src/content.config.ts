import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { pageKinds } from './schemas/index.ts';
import { resourceSchema } from './schemas/resource.ts';
import { docsLoader, kindLoader, resourceLoader } from './site/loader.ts';

/** `docs` is what Starlight renders; the others hold the same pages with their own frontmatter, one collection a kind. */
export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
	/** The theme looks for translations of its own words and warns when there are none. */
	i18n: defineCollection({ loader: () => [{ id: 'en', 'page.editLink': 'Edit this page' }], schema: i18nSchema() }),
	home: defineCollection({ loader: kindLoader('home'), schema: pageKinds.home.schema }),
	pages: defineCollection({ loader: kindLoader('page'), schema: pageKinds.page.schema }),
	years: defineCollection({ loader: kindLoader('year'), schema: pageKinds.year.schema }),
	milestones: defineCollection({ loader: kindLoader('milestone'), schema: pageKinds.milestone.schema }),
	decisions: defineCollection({ loader: kindLoader('decision'), schema: pageKinds.decision.schema }),
	options: defineCollection({ loader: kindLoader('option'), schema: pageKinds.option.schema }),
	areas: defineCollection({ loader: kindLoader('area'), schema: pageKinds.area.schema }),
	skills: defineCollection({ loader: kindLoader('skill'), schema: pageKinds.skill.schema }),
	guides: defineCollection({ loader: kindLoader('guide'), schema: pageKinds.guide.schema }),
	templates: defineCollection({ loader: kindLoader('template'), schema: pageKinds.template.schema }),
	resources: defineCollection({ loader: resourceLoader(), schema: resourceSchema }),
};
