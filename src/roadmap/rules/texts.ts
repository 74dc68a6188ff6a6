import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Text } from '../files/text.ts';
import { quote } from '../files/text.ts';
import type { Entry } from '../pages/entry.ts';
import { type Tree, find } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** UTF-8 that was once read as Windows-1252: â€” for a dash, Ã© for é, and the sign for “lost”. */
const garbled = /â€[\u0080-\u2122]?|Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u0080-\u00bf]|ðŸ|ï¿½|ï»¿|\ufffd/g;

/** What writers leave for later. */
const placeholder = /\b(?:TODO|TBD|FIXME|XXX)\b|\blorem ipsum\b/gi;

const limits = { title: 200, summary: 300 } as const;

/** No text is garbled, left for later, or too long for the place where it is shown. */
export const checkTexts: Rule = ({ draft }) => draft.entries.flatMap((entry) => [...checkWords(entry), ...checkLengths(entry)]);

function checkWords({ text, body }: Entry): Fault[] {
	const words = text.source.slice(0, body.start) + body.prose.slice(body.start);
	return [
		...findAll(words, garbled, text).map(({ at }) => makeFault('garbled-text', at)),
		...findAll(words, placeholder, text)
			.filter(({ found }) => /[A-Z]{3}|lorem/i.test(found) && (found === found.toUpperCase() || /^lorem/i.test(found)))
			.map(({ at }) => makeFault('placeholder', at)),
	];
}

/** The first find of each line. */
function findAll(source: string, pattern: RegExp, text: Text): { readonly found: string; readonly at: ReturnType<Text['place']> }[] {
	const all = [...source.matchAll(pattern)].map(({ 0: found, index }) => ({ found, at: text.place(index, Math.max(index + found.length, wordEnd(source, index))) }));
	return all.filter(({ at }, index) => all[index - 1]?.at.line !== at.line);
}

function wordEnd(source: string, index: number): number {
	return index + (/^\S*/.exec(source.slice(index, index + 40))?.[0].length ?? 0);
}

function checkLengths({ tree }: Entry): Fault[] {
	return Object.entries(limits).flatMap(([field, limit]) => {
		const value: Tree | undefined = find(tree, field);
		const length = value?.is === 'scalar' && typeof value.value === 'string' ? [...value.value.trim()].length : 0;
		if (value === undefined || length <= limit) return [];
		return [makeFault('long-text', value.at, { words: quote(value.is === 'scalar' ? String(value.value) : ''), why: `\`${field}\` has ${length} characters; lists and preview cards cut it after ${limit}` })];
	});
}
