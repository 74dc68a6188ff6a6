import type { Sentence } from '../plan/words/index.ts';
import { type Citation, webAddressOf } from '../progress/words/evidence.ts';
import { type Content, type Markup, el } from './markup.ts';

/**
 * Words with their links, where some of the words are not ours: a link leads to a page of the
 * handbook or to a web address, and everything else stays words.
 */
export const toWords = (sentence: Sentence): Content[] =>
	sentence.map((part) => (typeof part === 'string' ? part : toLink(part.text, part.to)));

/** An anchor of the page, or a page below the base; `//host` is neither. */
const isOwn = (to: string): boolean => /^(?:#|\/(?![/\\]))/.test(to);

function toLink(text: string, to: string): Content {
	if (isOwn(to)) return el('a', { href: to }, text);
	const url = webAddressOf(to);
	return url === undefined ? text : toOutside(text, url);
}

/** A link that somebody has written into a record: it tells nobody where the reader comes from. */
const toOutside = (text: string, url: string): Markup =>
	el('a', { href: url, rel: 'noopener noreferrer nofollow' }, text);

/** A piece of evidence in a line: what it is, the owner’s words, the day. */
export const toCitation = ({ kind, text, url, day }: Citation): Content[] => [
	el('span', { class: 'record-kind' }, kind),
	' ',
	url === undefined ? text : toOutside(text, url),
	day === undefined ? '' : ` (${day})`,
];

/** Sentences as a list; nothing when there are none. */
export const toWordList = (sentences: readonly Sentence[]): Markup[] =>
	sentences.length === 0
		? []
		: [
				el(
					'ul',
					{ class: 'record-list' },
					sentences.map((sentence) => el('li', {}, toWords(sentence))),
				),
			];
