import type { Article } from '../page/article.ts';
import type { Section } from '../page/blocks.ts';
import { type Part, blocksOf, findMissing, hasOpening, hasRows, isList, isTable } from './parts.ts';
import { isHours } from './milestone-hours.ts';
import type { Rule } from './rule.ts';

/** Every milestone has the parts that a reader, a mentor and a committee each look for. */
export const checkMilestoneParts: Rule = ({ articles }) =>
	articles
		.filter(({ kind }) => kind === 'milestone')
		.flatMap((article) => findMissing(article, parts));

const parts: readonly Part[] = [
	{
		name: 'an opening paragraph',
		mend: 'say before the first heading why it matters on this road, and what it is not',
		isIn: hasOpening,
	},
	{
		name: 'a table of hours',
		mend: 'add a table over the weeks or months with the columns “Own time” and “On the job”',
		isIn: (article) => blocksOf(article).some(isHours),
	},
	{
		name: 'a worked example',
		mend: 'open an aside :::note[Illustration] that names the setting, and show the artefact under it as a table or a code block',
		isIn: hasIllustration,
	},
	{
		name: 'the early signs of going wrong',
		mend: 'add a table with the column “Early sign”, or a list whose items name it, with three entries or more',
		isIn: hasEarlySigns,
	},
	{
		name: 'what a promotion committee makes of the evidence',
		mend: 'say which artefact persuades a committee, which does not, and in which words to present it',
		isIn: ({ sections }) => sections.slice(1).some(isJudged),
	},
	{
		name: 'where to go next',
		mend: 'end with a section that links at least two other pages, each with a reason',
		isIn: ({ sections, links }) => {
			const last = sections.at(-1)?.at.line ?? 0;
			return (
				sections.length > 1 &&
				links.filter(({ to, at }) => to !== undefined && at.line > last).length >= 2
			);
		},
	},
];

/** An aside of that title with a table or a code block after it in the same section. */
function hasIllustration({ sections }: Article): boolean {
	return sections.some(({ blocks }) => {
		const aside = blocks.findIndex(
			(block) => block.is === 'paragraph' && block.aside === 'Illustration',
		);
		return aside !== -1 && blocks.slice(aside).some(({ is }) => is === 'table' || is === 'code');
	});
}

function hasEarlySigns(article: Article): boolean {
	const sign = /\bearly signs?\b/i;
	return blocksOf(article).some(
		(block) =>
			hasRows(block, 3) &&
			((isTable(block) && block.head.some((cell) => sign.test(cell))) ||
				(isList(block) && block.items.every(({ words }) => sign.test(words)))),
	);
}

/** A section that names the committee, and what is put before it or the very words to use. */
function isJudged({ heading = '', blocks }: Section): boolean {
	const words = [heading, ...blocks.map((block) => block.words)].join(' ');
	const put = /\b(?:packet|evidence|persuad\w*|convinc\w*|wording|proof)\b|“[^”]{40,}”/i.test(
		words,
	);
	return /\bcommittees?\b/i.test(words) && (put || blocks.some(({ is }) => is === 'quote'));
}
