import { trouble } from '../data/trouble.ts';
import type { Article } from '../page/article.ts';
import type { Block, Section } from '../page/blocks.ts';
import { type Part, blocksOf, findMissing, hasOpening, hasRows, isTable } from './parts.ts';
import type { Rule } from './rule.ts';

/** Every template can be copied as one block, is shown filled in, and says how it is misused. */
export const checkTemplateParts: Rule = ({ articles }) =>
	articles
		.filter(({ kind }) => kind === 'template')
		.flatMap((article) => findMissing(article, parts));

const parts: readonly Part[] = [
	{
		name: 'an opening paragraph',
		mend: 'say before the first heading when to reach for the document, and when not',
		isIn: hasOpening,
	},
	{
		name: 'exactly one document to copy',
		mend: 'give one ```md block a title="….md", and no other',
		isIn: (article) => blocksOf(article).filter(isDocument).length === 1,
	},
	{
		name: 'a filled example',
		mend: 'add a section after the document that calls itself an illustration and shows the document, or a part of it, filled in',
		isIn: (article) => findFilled(article) !== undefined,
	},
	{
		name: 'how readers misuse it',
		mend: 'add a section, named so that it can be recognised, with three ways to misuse the document and their signs',
		isIn: (article) =>
			afterDocument(article).some(
				(section) => section !== findFilled(article) && isMisuse(section),
			),
	},
];

function isDocument(block: Block): boolean {
	return block.is === 'code' && block.language === 'md' && /\btitle="[^"]+\.md"/.test(block.meta);
}

function afterDocument({ sections }: Article): readonly Section[] {
	return sections.slice(sections.findIndex(({ blocks }) => blocks.some(isDocument)) + 1);
}

function findFilled(article: Article): Section | undefined {
	return afterDocument(article).find(isFilled);
}

/** The example says itself that it is an illustration. */
function isFilled({ blocks }: Section): boolean {
	const named = blocks.some(({ words }) => /\billustrat|\binvented\b|\bmade up\b/i.test(words));
	return (
		named &&
		(blocks.some(({ is }) => is !== 'paragraph' && is !== 'other') || countParagraphs(blocks) >= 3)
	);
}

function isMisuse({ heading = '', blocks }: Section): boolean {
	const heads = blocks.flatMap((block) => (isTable(block) ? block.head : []));
	const named = [heading, ...heads].some((words) => trouble.some((sign) => sign.test(words)));
	return named && (blocks.some((block) => hasRows(block, 3)) || countParagraphs(blocks) >= 3);
}

function countParagraphs(blocks: readonly Block[]): number {
	return blocks.filter(({ is }) => is === 'paragraph').length;
}
