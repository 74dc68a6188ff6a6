/** Words whose spelling misleads the patterns below, as far as our pages use them. */
const known: ReadonlyMap<string, number> = new Map(
	Object.entries({
		area: 3,
		areas: 3,
		argue: 2,
		argues: 2,
		business: 2,
		businesses: 3,
		clothes: 1,
		create: 2,
		created: 3,
		creates: 2,
		does: 1,
		employee: 3,
		employees: 3,
		every: 2,
		everybody: 4,
		everyone: 3,
		everything: 3,
		eye: 1,
		eyes: 1,
		goes: 1,
		idea: 3,
		ideas: 3,
		interest: 2,
		interested: 3,
		interesting: 3,
		milestone: 2,
		milestones: 2,
		poem: 2,
		quiet: 2,
		recipe: 3,
		science: 2,
		scientist: 3,
		somebody: 3,
		someone: 2,
		something: 2,
		sometimes: 2,
		somewhere: 2,
		therefore: 2,
		whatever: 3,
		whenever: 3,
		wherever: 3,
	}),
);

/** Vowels beside each other that are spoken apart, and syllables without a vowel. */
const more: readonly RegExp[] = [
	/(?<![ctsgx])i(?:a|o(?!ur))(?<!(?:n|ll)io(?=n))/g, // material, various; not social, million, behaviour
	/tio$|ie(?:rarch|ty)/g, // ratio, hierarchy, society
	/[ct]iat(?:e|i[no])/g, // negotiate, negotiation; not initiative
	/(?<![ct])ien[ct]/g, // client, experience; not patient
	/(?<=[a-z]{2}[^t])ie(?:rs?|st)$/g, // earlier, earliest; not tier
	/(?<=[aeiouy])ing/g, // being, trying
	/eo(?![pu])/g, // video, theory; not people
	/(?<!q|g|rs)ua/g, // evaluate, actual; not quality, language
	/(?<![qg])ue(?:n[ct])/g, // influence, fluent; not frequent
	/uou|ui(?=t[yi])/g, // continuous, ambiguity; not suite
	/iu/g, // medium
	/(?<=[aou])yer/g, // layer, buyer
	/^coo(?=[pr])|^re(?=us|in)/g, // cooperate, reuse, reindex
	/(?:s|th)ms?$/g, // mechanism, algorithm
	/[sd]nt$/g, // isn’t, couldn’t
];

/** An `e` that is written and not spoken. */
const silent: readonly RegExp[] = [
	/(?<![aeiouy]|[^aeiouy]l|[bcdgt]r)e$/g, // made; not table, centre
	/(?<![aeiouysxzcg]|[cs]h|[^aeiouy]l)es$/g, // makes; not pages, tables
	/(?<![aeiouytd]|[^aeiouy]l)ed$/g, // asked; not tested, handled
	/(?<=[gq]u)es?$/g, // league, technique
	/(?<=[aiouy][^aeiouy]|e[^aeiouyl])e(?=ment|ly$|less|ful|ness)/g, // statement, safely; not element
];

/**
 * How many syllables a word has when it is spoken. English spelling allows an estimate only; over
 * the words of a page its slips even out. Figures and abbreviations count one.
 *
 * @example countSyllables('trade-off') // 2
 */
export function countSyllables(word: string): number {
	const parts = word.split(/[^\p{L}\p{N}'’]+/u).filter((part) => part !== '');
	return parts.reduce((sum, part) => sum + countPart(part), 0);
}

function countPart(part: string): number {
	const word = bare(part);
	const listed = known.get(word);
	if (listed !== undefined) return listed;
	if (!/^[a-z]{2,}$/.test(word) || /^\p{Lu}{2,}s?$/u.test(part)) return 1;
	return Math.max(1, count(word, [/[aeiouy]+/g]) + count(word, more) - count(word, silent));
}

/** Small letters without accents, possessive and apostrophes. */
function bare(part: string): string {
	const plain = part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/['’]s?$/, '')
		.replace(/['’](?:ll|re|ve|d|m)$/, '')
		.replace(/['’]/g, '');
}

function count(word: string, patterns: readonly RegExp[]): number {
	return patterns.reduce((sum, pattern) => sum + (word.match(pattern)?.length ?? 0), 0);
}
