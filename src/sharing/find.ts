import { checkLength, checkText } from './check.ts';
import { type LinkKind, type Refusal, type RefusalCode, refuse } from './model.ts';

/** A link that was found in what somebody pasted: `p1.<payload>.<check>`, with a check that is right. */
export interface Found {
	readonly ok: true;
	readonly kind: LinkKind;
	readonly payload: string;
	readonly check: string;
	/** The three together, as the address carries them. */
	readonly text: string;
}

/** Characters of a whole message around a link that are looked through. */
export const mostPasted = 200_000;
/** Characters that are looked at in all, so that a message made to be slow is not. */
const mostWork = 400_000;
/** The one version of both forms. */
const version = '1';

/**
 * Finds a link in whatever a person pastes: a message around it, letters that a mail program wrote as numbers,
 * lines that were broken, signs that were added. What is found has the right check, so mending cannot make
 * one link into another.
 *
 * @param most characters of the longest link that is read
 */
export function findLink(pasted: string, most: number): Found | Refusal {
	if (pasted.length > mostPasted + most) return refuse('too-long');
	if (pasted.trim() === '') return refuse('empty');
	const tails = formsOf(pasted)
		.flatMap(startsIn)
		.slice(0, Math.max(4, mostWork / most));
	for (const tail of tails) {
		const found = readTail(tail, most) ?? readBroken(tail, most);
		if (found) return found;
	}
	const reasons = tails.map((tail) => explain(tail, most));
	const worst = order.find((code) => reasons.includes(code));
	return refuse(worst ?? (/\/(?:mentor|answer)(?![a-z])/i.test(pasted) ? 'cut' : 'no-link'));
}

/** When a message holds several broken links, the reason that helps the most. */
const order: readonly RefusalCode[] = ['newer-version', 'case', 'too-long', 'altered', 'cut'];

/** What was pasted, and what it was before programs on its way wrote it otherwise. */
function formsOf(pasted: string): readonly string[] {
	const shown = pasted.replace(unseen, '');
	const joined = shown.replace(/=\r?\n/g, '');
	const forms = [
		shown,
		joined,
		decode(joined, /=([0-9A-F]{2})/g),
		decode(shown, /-([0-9A-F]{2})/g),
	];
	for (const form of [shown, joined])
		for (let last = form, rounds = 0; rounds < 3; rounds++)
			forms.push((last = decode(last, /%([0-9A-F]{2})/gi)));
	return [...new Set(forms)];
}

/** Soft hyphens, spaces without width, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Signs that were written as two hexadecimal digits. */
const decode = (text: string, written: RegExp): string =>
	text.replace(written, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** What follows each place where a link could begin. */
function startsIn(text: string): readonly string[] {
	const starts = text.matchAll(/(?<![0-9a-z])[pa]\d{1,3}\./gi);
	return [...starts].slice(0, 50).map(({ index }) => text.slice(index));
}

const whole = new RegExp(`^([pa])${version}\\.([0-9A-Za-z]+)\\.([0-9A-Za-z]{${checkLength}})`);

function readTail(tail: string, most: number): Found | undefined {
	const [text = '', kind, payload = '', check = ''] = whole.exec(tail.slice(0, most)) ?? [];
	if (checkText(text.slice(0, -1 - checkLength)) !== check) return undefined;
	return { ok: true, kind: kind as LinkKind, payload, check, text };
}

/** Reads on over line breaks, signs of quoting, hyphens and spaces: no link has any. */
function readBroken(tail: string, most: number): Found | undefined {
	const near = tail.slice(0, most * 2);
	const closed = near.replace(/[^0-9A-Za-z.]+/g, '');
	return closed === near ? undefined : readTail(closed, most);
}

/** Why no link begins here. */
function explain(tail: string, most: number): RefusalCode {
	const [, number = ''] = /^[pa](\d+)/i.exec(tail) ?? [];
	const [, payload = '', dot = '', check = ''] =
		/^[pa]\d+\.([0-9A-Za-z]*)(\.?)([0-9A-Za-z]*)/i.exec(tail) ?? [];
	if (payload.length > most) return 'too-long';
	if (number !== version) return Number(number) > 1 ? 'newer-version' : 'altered';
	if (dot === '' || check.length < checkLength) return 'cut';
	return lostCase(payload) ? 'case' : 'altered';
}

/** So many letters and digits are of one case by chance in one link of a million. */
const lostCase = (payload: string): boolean =>
	payload.length > 20 && (payload === payload.toLowerCase() || payload === payload.toUpperCase());
