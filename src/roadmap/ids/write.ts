import { isMap, parseDocument } from 'yaml';
import { numberedKinds } from '../../schemas/ids.ts';
import { kindOf } from './ids.ts';

/**
 * The text of an `ids.yaml` with more numbers at the end of its list. What stands there stays in its
 * order, with its comments.
 *
 * @param text the file as it is, empty for a new one
 * @param heading a comment for a new file
 */
export function writeNumbers(
	text: string,
	added: ReadonlyMap<string, number>,
	heading: string,
): string {
	const document = parseDocument(text);
	const isNew = document.contents === null;
	if (isNew && text.trim() === '') document.commentBefore = ` ${heading}`;
	if (!isMap(document.get('numbers'))) document.set('numbers', document.createNode({}));
	const numbers = document.get('numbers');
	if (!isMap(numbers)) return text;
	numbers.flow = false;
	for (const [name, number] of added) numbers.set(name, number);
	return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Names in the order in which new ones are numbered: by kind, then by letters, outcomes behind their milestone. */
export function inOrder(names: Iterable<string>): string[] {
	const kinds: readonly string[] = numberedKinds;
	return [...names].sort(
		(a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || (a < b ? -1 : 1),
	);
}
