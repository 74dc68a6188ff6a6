import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** What an author meant as a link or a note, and Markdown leaves as brackets. */
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
		found: /(?<![\\\w\]])\[[^[\]\n]+\]\((?:https?:|mailto:|\.{1,2}\/|[\w/-]+\.mdx)[^()\s]*(?=\s|$)(?![^\n]*\))/g,
		why: 'the closing bracket of the target is missing',
		mend: 'put ) after the target',
	},
];

/** Nothing in the prose is a link or a footnote that came out as plain brackets. */
export const checkMarkup: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

function checkPage({ body, text }: Entry): Fault[] {
	return slips.flatMap(({ found, why, mend }) =>
		[...body.prose.matchAll(found)]
			.filter(({ 0: words }) => !/^\[\s*@/.test(words))
			.map(({ index, 0: words }) => makeFault('unread-link', text.place(index, index + words.length), { why, mend })),
	);
}
