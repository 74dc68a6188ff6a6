import type { Phrase, Sentence } from '../plan/words/index.ts';
import { type Content, type Markup, el } from './markup.ts';

/** Words with their links. */
export const toContent = (sentence: Sentence): Content[] => sentence.map(toPart);

const toPart = (phrase: Phrase): Content =>
	typeof phrase === 'string' ? phrase : el('a', { href: phrase.to }, phrase.text);

/** Each sentence as a paragraph. */
export const toParagraphs = (sentences: readonly Sentence[], look?: string): Markup[] =>
	sentences.map((sentence) => el('p', { class: look }, toContent(sentence)));

/** Sentences as a list; nothing when there are none. */
export const toList = (sentences: readonly Sentence[], tag: 'ul' | 'ol' = 'ul'): Markup[] =>
	listItems(toItems(sentences), tag);

const toItems = (sentences: readonly Sentence[]): Markup[] =>
	sentences.map((sentence) => el('li', {}, toContent(sentence)));

const listItems = (items: readonly Markup[], tag: 'ul' | 'ol' = 'ul'): Markup[] =>
	items.length === 0 ? [] : [el(tag, { class: 'plan-list' }, items)];

/**
 * The first few sentences as a list, and the rest behind a line that opens.
 *
 * @param more the words of that line, as “9 more”
 */
export const toFoldedList = (
	sentences: readonly Sentence[],
	most: number,
	more: (rest: number) => string,
): Markup[] => foldItems(toItems(sentences), most, more);

/** The same for items that are more than a sentence. */
export function foldItems(
	items: readonly Markup[],
	most: number,
	more: (rest: number) => string,
): Markup[] {
	// A fold that hides a single line saves no room.
	if (items.length <= most + 1) return listItems(items);
	return [
		...listItems(items.slice(0, most)),
		el(
			'details',
			{ class: 'plan-more' },
			el('summary', {}, more(items.length - most)),
			listItems(items.slice(most)),
		),
	];
}
