import type { Fault } from '../roadmap/fault.ts';
import type { Place } from '../roadmap/files/text.ts';

/**
 * Everything that an editor may find, with what to say about it where a rule has nothing closer to
 * say. Findings are warnings: they ask for another look and never stop a site from being built.
 */
const table = {
	'missing-part': {
		why: 'pages of this kind have this part, and a reader who knows one of them looks for it',
		mend: 'write the part',
	},
	'hours-differ': {
		why: 'the hours of the table do not add up to the likely effort of the frontmatter, and the plan counts with the latter',
		mend: 'change the table, or the effort',
	},
	'page-length': {
		why: 'the page is outside the length that its kind keeps to',
		mend: 'cut what is thin, or write what is missing',
	},
	'unresolved-citation': {
		why: 'no entry of resources.yaml has this id',
		mend: 'correct the id, or add the resource',
	},
	'unlisted-citation': {
		why: 'the page cites it and does not list it, so it is missing where readers look for what to read',
		mend: 'add the id to the `resources` of the page, or of one of its levels',
	},
	'unused-resource': {
		why: 'no page cites or lists it, so nobody is told what it is good for',
		mend: 'cite it where it helps, or take it out',
	},
	'repeated-sentence': {
		why: 'a sentence that stands on two pages was true of neither in particular',
		mend: 'write one of the two anew, from what is special to its page',
	},
	'repeated-opening': {
		why: 'too many pages begin a sentence with these five words, and start to read like a form',
		mend: 'begin the sentence another way',
	},
	'filler-phrase': {
		why: 'these words fill space and say nothing that can be checked',
		mend: 'say what is meant, or take them out',
	},
	'same-heading': {
		why: 'two headings of one page look the same in its contents, and share the start of their address',
		mend: 'say in one of the two how it differs',
	},
	'few-terms': {
		why: 'the page links to too few terms of the glossary, and some reader has to look them up',
		mend: 'link three terms or more where they first stand, as [words](path of the page that defines them#term-words)',
	},
	'term-order': {
		why: 'the term stands out of the order of the alphabet, where nobody looks for it',
		mend: 'move it up',
	},
	'reading-grade': {
		why: 'the prose is harder or plainer than the handbook’s other pages',
		mend: 'split the longest sentences, or join what was chopped',
	},
	'undated-subject': {
		why: 'the subject changes from year to year, and the page does not say which edition it means',
		mend: 'name the edition, the release or the date',
	},
	'stale-subject': {
		why: 'the page names a subject that moves, and was last reviewed more than twelve months ago',
		mend: 'read the page against the newest edition, and set `reviewed`',
	},
} as const;

export type FindingCode = keyof typeof table;

/** Every code that an editor’s finding can have. */
export const findingCodes = Object.keys(table) as FindingCode[];

/** A finding at a place, in the shape in which every report of the house takes it. */
export function makeFinding(
	code: FindingCode,
	at: Place,
	say: { readonly why?: string; readonly mend?: string; readonly words?: string } = {},
): Fault {
	return {
		code,
		severity: 'warning',
		file: `content/${at.file}`,
		line: at.line,
		column: at.column,
		words: say.words ?? at.words,
		why: say.why ?? table[code].why,
		mend: say.mend ?? table[code].mend,
	};
}
