/**
 * The candidate that is most likely meant by a mistyped word, or nothing when none is near.
 *
 * @example nearest('Need', ['needs', 'helps']) // 'needs'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const folded = fold(word);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(folded.length / 3)) + 0.5;
	for (const candidate of candidates) {
		const away = distanceBetween(folded, fold(candidate), least);
		if (away < least) [best, least] = [candidate, away];
	}
	return best;
}

/** Differences of case, of `_` and `-`, of accents and of space do not count. */
function fold(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '')
		.toLowerCase()
		.replace(/[\s_-]+/g, '-')
		.slice(0, 80);
}

/** A word that is the other’s beginning, such as a singular, is nearer than its length says. */
function distanceBetween(a: string, b: string, limit: number): number {
	if (a === b) return 0;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length >= 4 && (long.startsWith(`${short}-`) || long.endsWith(`-${short}`))) return 1;
	return long.length - short.length > limit ? Infinity : distance(a, b);
}

/** Damerau–Levenshtein distance: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, at(before, j - 2) + 1);
			}
			row.push(cost);
		}
		[before, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
