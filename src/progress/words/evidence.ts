import { tellDay } from '../../plan/words/time.ts';
import type { EvidenceData } from '../../schemas/progress.ts';

/** A piece of evidence in words. */
export interface Citation {
	/** What it is: `Link`, `Witness`. */
	readonly kind: string;
	/** The author’s own words. */
	readonly text: string;
	/** Where it is, when the words are an address that a browser may follow. */
	readonly url?: string;
	/** `1 March 2027` */
	readonly day?: string;
}

/** Kinds of proof at the head of a line, and in a sentence after “a”. */
const kinds = {
	link: 'Link',
	document: 'Document',
	measure: 'Measurement',
	witness: 'Witness',
} as const satisfies Record<EvidenceData['proof'], string>;

/** A kind of proof in a sentence: `a link`, `a measurement`. */
export const tellProof = (proof: EvidenceData['proof']): string =>
	`a ${kinds[proof].toLowerCase()}`;

/** Tells what a piece of evidence is, in its owner’s words and nobody else’s. */
export function cite({ proof, text, date }: EvidenceData): Citation {
	const url = webAddressOf(text);
	return {
		kind: kinds[proof],
		text,
		...(url === undefined ? {} : { url }),
		...(date === undefined ? {} : { day: tellDay(date) }),
	};
}

/**
 * The address that a text is, if it is nothing but a web address. Everything else stays words:
 * addresses that run, that carry a password, that have words around them.
 *
 * @example webAddressOf('https://example.org/a b') → undefined
 */
export function webAddressOf(text: string): string | undefined {
	if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) || !URL.canParse(text)) return undefined;
	const { href, username, password } = new URL(text);
	return username === '' && password === '' ? href : undefined;
}
