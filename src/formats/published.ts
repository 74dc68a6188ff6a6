import { z } from 'astro/zod';
import { withArticle } from '../roadmap/article.ts';
import { feedbackSchema } from '../schemas/feedback.ts';
import { idsSchemas } from '../schemas/ids.ts';
import { pageKinds } from '../schemas/index.ts';
import { profileSchema } from '../schemas/profile.ts';
import { progressSchema } from '../schemas/progress.ts';
import { resourceSchema } from '../schemas/resource.ts';
import { reviewSchema } from '../schemas/review.ts';
import { type JsonSchema, ofChanges, ofDocument, ofSource } from './json-schema.ts';
import { planDocument } from './plan.ts';
import { roadmapDocument } from './roadmap.ts';

/**
 * Every schema that the site publishes, by its name: those of its documents; one of each kind of
 * page, for its frontmatter, and one for a file that changes single fields of it; those of the lists
 * on a shelf.
 */
export const publishedSchemas: Readonly<Record<string, JsonSchema>> = {
	roadmap: ofDocument(roadmapDocument),
	plan: ofDocument(planDocument),
	...Object.fromEntries(
		Object.entries(pageKinds).flatMap(([kind, { schema }]) => ofKind(kind, schema)),
	),
	profile: entitle('The profile: mine/profile.yaml', ofSource(profileSchema)),
	progress: entitle('The progress: mine/progress.yaml', ofSource(progressSchema)),
	review: entitle('A review: mine/reviews/DATE.yaml', ofSource(reviewSchema)),
	feedback: entitle('Feedback: mine/feedback/DATE.yaml', ofSource(feedbackSchema)),
	ids: entitle('Ids: mine/ids.yaml', ofSource(idsSchemas.mine)),
	resources: entitle('Resources: resources.yaml of a shelf', ofSource(z.array(resourceSchema))),
};

function ofKind(kind: string, schema: z.ZodType): [string, JsonSchema][] {
	const whole = ofSource(schema);
	return [
		[kind, entitle(`Frontmatter of ${withArticle(kind)}`, whole)],
		[`${kind}-changes`, entitle(`Changes to ${withArticle(kind)}`, ofChanges(whole))],
	];
}

function entitle(title: string, { $schema, ...schema }: JsonSchema): JsonSchema {
	return { ...($schema && { $schema }), title, ...schema };
}
