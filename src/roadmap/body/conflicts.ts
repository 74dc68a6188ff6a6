import { blank } from './blank.ts';

const marker = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/;

/**
 * Blanks the lines that an unfinished merge has left, so that the rest can be read, and tells
 * where each conflict begins. Markers inside a code block stay: a page may be about them.
 */
export function blankConflicts(
	source: string,
	start = 0,
): { readonly source: string; readonly conflicts: readonly number[] } {
	let [rest, at, fence] = [source, 0, ''];
	const found: { readonly at: number; readonly sign: string }[] = [];
	for (const raw of source.split('\n')) {
		const line = raw.replace(/\r$/, '');
		const [, opening] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (opening !== undefined && at >= start)
			fence = fence === '' ? opening : opening.startsWith(fence) ? '' : fence;
		if (fence === '' && marker.test(line)) found.push({ at, sign: line[0] ?? '' });
		at += raw.length + 1;
	}
	if (!found.some(({ sign }) => sign === '<' || sign === '>')) return { source, conflicts: [] };
	for (const { at } of found) rest = blank(rest, at, lineEnd(rest, at));
	const begins = found.filter(({ sign }) => sign === '<');
	return {
		source: rest,
		conflicts: (begins.length > 0 ? begins : found.slice(0, 1)).map(({ at }) => at),
	};
}

function lineEnd(source: string, at: number): number {
	const end = source.indexOf('\n', at);
	return end === -1 ? source.length : end;
}
