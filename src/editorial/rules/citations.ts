import type { SkillData } from '../../schemas/skill.ts';
import type { Fault } from '../../roadmap/fault.ts';
import { nearest } from '../../roadmap/nearest.ts';
import { makeFinding } from '../finding.ts';
import type { Article } from '../page/article.ts';
import type { Source } from '../page/shelf.ts';
import type { Rule } from './rule.ts';

/** Citations and the list of resources know each other. */
export const checkCitations: Rule = ({ articles, resources }) => {
	const known = new Set(resources.map(({ id }) => id));
	return [
		...articles.flatMap((article) => findUnresolved(article, known)),
		...articles.flatMap(findUnlisted),
		...findUnused(articles, resources),
	];
};

function findUnresolved({ citations }: Article, known: ReadonlySet<string>): Fault[] {
	return citations
		.filter(({ id }) => !known.has(id))
		.map(({ id, at }) => {
			const near = nearest(id, known);
			return makeFinding(
				'unresolved-citation',
				at,
				near === undefined ? {} : { mend: `write [@${near}]` },
			);
		});
}

/** What a milestone or a skill cites, it also lists; each id is told once a page. */
function findUnlisted(article: Article): Fault[] {
	if (article.kind !== 'milestone' && article.kind !== 'skill') return [];
	const listed = listedBy(article);
	const first = new Map(
		[...article.citations].reverse().map((citation) => [citation.id, citation]),
	);
	return [...first.values()]
		.filter(({ id }) => !listed.has(id))
		.map(({ at }) => makeFinding('unlisted-citation', at));
}

function findUnused(articles: readonly Article[], resources: readonly Source[]): Fault[] {
	const used = new Set(
		articles.flatMap((article) => [...listedBy(article), ...article.citations.map(({ id }) => id)]),
	);
	return resources
		.filter(({ id }) => !used.has(id))
		.map(({ at }) => makeFinding('unused-resource', at));
}

/** The resources in a page’s frontmatter, those of a skill’s levels included. */
function listedBy({ data }: Article): Set<string> {
	const { resources = [], levels = [] } = data as {
		resources?: string[];
		levels?: SkillData['levels'];
	};
	return new Set([...resources, ...levels.flatMap((level) => level.resources)]);
}
