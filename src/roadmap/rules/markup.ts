import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../body/gather.ts';
import { parseMarkdown } from '../body/markdown.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** What an author meant as markup, and Markdown leaves as it is. */
const slips: readonly { readonly found: RegExp; readonly why: string; readonly mend: string }[] = [
	{
		found: /(?<![\\\]])\[\^[^\]\s]+\](?!:)/g,
		why: 'no footnote of this name is written below, so the brackets stay as they are',
		mend: 'add a line [^name]: with the note, or take the mark out',
	},
	{
		found: /(?<![\\\w\]])\[[^[\]\n]+\]\[[^[\]\n]*\]/g,
		why: 'no line below says where this name leads, so the brackets stay as they are',
		mend: 'write the link as [words](target)',
	},
	{
		found: /(?<![\\\w\]])\[[^[\]\n]+\]\([^()\n]*\s[^()\n]*\)/g,
		why: 'a target with a space in it is not read as a link',
		mend: 'take the space out, or write it as %20',
	},
	{
		found: /(?<![\\\w\]])\[[^[\]\n]+\] +\((?:https?:|mailto:|\.{0,2}\/|[\w/-]+\.mdx)[^()\n]*\)/g,
		why: 'between ] and ( there is a space, so this is not read as a link',
		mend: 'take the space out',
	},
	{
		found: /\([^()\n]+\)\[(?:https?:|mailto:|\.{0,2}\/|[\w/-]+\.mdx)[^\]\n]*\]/g,
		why: 'the words belong in square brackets and the target in round ones',
		mend: 'write [words](target)',
	},
	{
		found:
			/(?<![\\\w\]])\[[^[\]\n]+\]\((?:https?:|mailto:|\.{1,2}\/|[\w/-]+\.mdx)[^()\s]*(?=\s|$)(?![^\n]*\))/g,
		why: 'the closing bracket of the target is missing',
		mend: 'put ) after the target',
	},
	{
		found: /(?<![\\\w\]])\[\[\p{L}[^[\]\n,]*\]\](?![[(])/gu,
		why: 'double brackets are a link in a wiki; here they stay as they are',
		mend: 'write [words](path.mdx), with the path from this page',
	},
	{
		found: /(?<=^[ \t]*>[ \t>]*)\[!(?:note|tip|important|warning|caution|info|danger)\]/gim,
		why: 'this is how GitHub marks an aside; here it stays as it is',
		mend: 'put :::note (or tip, caution, danger) above the words and ::: under them, without the >',
	},
	{
		found: /(?<![\\*])\*\*(?=[\p{L}\d])[^*\n]{0,60}|(?<=[\p{L}\d])\*\*(?!\*)/gu,
		why: 'the two stars have no partner in this paragraph, so they stay as they are',
		mend: 'put ** right before and right after the words',
	},
	{
		found: /(?<!\\)`+[^`\n]{0,60}/g,
		why: 'the backtick has no partner in this paragraph, so it stays as it is',
		mend: 'put a backtick before and after the code',
	},
];

/** Nothing in the prose is a link, a note, a table or an emphasis that came out as bare signs. */
export const checkMarkup: Rule = ({ draft }) =>
	draft.entries.flatMap((entry) => [
		...checkPage(entry),
		...checkEntities(entry),
		...checkTables(entry),
	]);

function checkPage({ body, text }: Entry): Fault[] {
	return slips.flatMap(({ found, why, mend }) =>
		[...body.prose.matchAll(found)]
			.filter(({ 0: words }) => !/^\[\s*@/.test(words))
			.map(({ index, 0: words }) =>
				makeFault('unread-markup', text.place(index, index + words.length), { why, mend }),
			),
	);
}

/** Names of characters that people write most; only a near miss of these is taken for one. */
const entities =
	'nbsp amp quot apos copy times deg euro hellip ndash mdash rarr larr harr middot bull ensp emsp thinsp shy laquo raquo'.split(
		' ',
	);

/** A mistyped name of a character, such as `&nbps;`, stays as it is. */
function checkEntities({ body, text }: Entry): Fault[] {
	return [...body.prose.matchAll(/(?<!\\)&([a-z]{3,7});/g)].flatMap(
		({ index, 0: words, 1: name = '' }) => {
			const near = nearest(name, entities);
			if (near === undefined || isDecoded(words)) return [];
			return [
				makeFault('unread-markup', text.place(index, index + words.length), {
					why: 'no character has this name, so the letters stay as they are',
					mend: `write &${near};`,
				}),
			];
		},
	);
}

/** Whether Markdown reads the words as one character. */
function isDecoded(words: string): boolean {
	const [node] = parseMarkdown(words).tree.children;
	const [child] = node?.type === 'paragraph' ? node.children : [];
	return child?.type === 'text' && child.value !== words;
}

/** A paragraph of rows between bars was meant as a table. */
function checkTables({ body, text }: Entry): Fault[] {
	const faults: Fault[] = [];
	visit(body.tree, 'paragraph', (node: Nodes) => {
		const at = placeOf(node, text);
		const written = text.source.slice(node.position?.start.offset, node.position?.end.offset);
		if (!/^\|[^\n]*\|[ \t]*\r?\n[ \t>]*\|/.test(written)) return;
		faults.push(
			makeFault('unread-markup', at, {
				why: 'under the first row of a table stands a row of hyphens with as many columns; without it this is no table',
				mend: 'write | --- | once for each column under the first row',
			}),
		);
	});
	return faults;
}
