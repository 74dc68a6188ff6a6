/** A noun with its article: `area` → `an area`. */
export function withArticle(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Nouns to choose from: `a milestone, a skill or an area`. */
export function anyOf(nouns: readonly string[]): string {
	const all = nouns.map(withArticle);
	return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' or ');
}
