import { answerForm } from './a1.ts';
import { fromRawAnswer, toRawAnswer } from './answer.ts';
import { checkText } from './check.ts';
import { fromDigits, toDigits } from './digits.ts';
import { isAnswerFile, readAnswer } from './file.ts';
import { findLink, mostPasted } from './find.ts';
import { fromRawPlan } from './from-plan.ts';
import { understand } from './marks.ts';
import {
	type Answer,
	type Deflate,
	type Inflate,
	type LinkKind,
	type Missing,
	type Refusal,
	type SharedPlan,
	type Site,
	pages,
	refuse,
} from './model.ts';
import { planForm } from './p1.ts';
import { packValue, unpackValue } from './packing.ts';
import { numbersIn, toRawPlan } from './to-plan.ts';

/** Characters of the longest link that is made, its address included: chats and mail programs pass it whole. */
export const mostCharacters = 2000;

/** A link, or the reason why there is none. */
export type Made =
	| {
			readonly ok: true;
			readonly link: string;
			/** The last six characters: they name the link. */
			readonly check: string;
			/** Names of things that have no number yet and are not in the link. */
			readonly without: readonly string[];
	  }
	| {
			readonly ok: false;
			readonly code: 'too-long';
			readonly length: number;
			/** What the link would carry, for a file: `openLink` reads it with `inFile`. */
			readonly text: string;
	  };

/** Where a link is made. */
export interface Maker {
	readonly site: Site;
	/** The full address of the front page, with a slash at the end: `https://jane.github.io/career/`. */
	readonly home: string;
	/** Texts are not compressed without it. */
	readonly deflate?: Deflate;
}

/** Makes the link to a plan, which the page for mentors opens. */
export async function makePlanLink(plan: SharedPlan, maker: Maker): Promise<Made> {
	const { raw, without } = toRawPlan(plan, maker.site);
	return makeLink('p', await packValue(planForm, raw, maker.deflate), without, maker.home);
}

/** Makes the link to an answer, which the owner of the plan opens. */
export async function makeAnswerLink(answer: Answer, maker: Maker): Promise<Made> {
	const { raw, without } = toRawAnswer(answer, maker.site);
	return makeLink('a', await packValue(answerForm, raw, maker.deflate), without, maker.home);
}

function makeLink(
	kind: LinkKind,
	bytes: Uint8Array,
	without: readonly string[],
	home: string,
): Made {
	const body = `${kind}1.${toDigits(bytes)}`;
	const check = checkText(body);
	const text = `${body}.${check}`;
	const link = `${home}${pages[kind]}/#${text}`;
	return link.length > mostCharacters
		? { ok: false, code: 'too-long', length: link.length, text }
		: { ok: true, link, check, without };
}

/** What a link held. */
export type Opened = (
	| { readonly ok: true; readonly kind: 'plan'; readonly plan: SharedPlan }
	| { readonly ok: true; readonly kind: 'answer'; readonly answer: Answer }
) & {
	/** The last six characters of the link; empty for a file of an answer, which has none. */
	readonly check: string;
} & Missing;

/** Where a link is opened. */
export interface Opener {
	readonly site: Site;
	readonly inflate: Inflate;
	/** Which of the two is opened here; both by default. */
	readonly kind?: Opened['kind'];
	/** Whether it comes from a file, where it may be longer. */
	readonly inFile?: boolean;
}

/** What is read at most: characters of the link, and bytes of its texts after they were unpacked. */
const most = {
	link: { characters: mostCharacters, bytes: 65_536 },
	file: { characters: 1_500_000, bytes: 1_048_576 },
} as const;
/** Bytes of the longest file that is looked through: no text in it can have more characters. */
export const mostInFile = most.file.characters + mostPasted;

const mostFor = ({ inFile = false }: Opener) => most[inFile ? 'file' : 'link'];

/**
 * Opens whatever a person pastes or an address holds: a link, a message around one, the text of an
 * answer’s file. It never throws and stores nothing; what it returns is whole and as somebody made it,
 * or a reason that `words.ts` tells.
 */
export async function openLink(pasted: string, opener: Opener): Promise<Opened | Refusal> {
	if (isAnswerFile(pasted)) return openAnswerFile(pasted, opener);
	const found = findLink(pasted, mostFor(opener).characters);
	if (!found.ok) return found;
	const { kind, payload, check } = found;
	if (opener.kind !== undefined && opener.kind !== kinds[kind]) return refuse('wrong-kind');
	const bytes = fromDigits(payload);
	if (bytes === undefined) return refuse('malformed');
	return kind === 'p' ? openPlan(bytes, check, opener) : openAnswer(bytes, check, opener);
}

function openAnswerFile(file: string, { site, kind = 'answer' }: Opener): Opened | Refusal {
	if (kind !== 'answer') return refuse('wrong-kind');
	const read = readAnswer(file, site);
	return read.ok ? { kind, check: '', ...read } : read;
}

const kinds = { p: 'plan', a: 'answer' } as const satisfies Record<LinkKind, Opened['kind']>;

async function openPlan(
	bytes: Uint8Array,
	check: string,
	opener: Opener,
): Promise<Opened | Refusal> {
	const { site, inflate } = opener;
	const raw = await unpackValue(planForm, bytes, inflate, mostFor(opener).bytes);
	if (!raw.ok) return raw;
	const meaning = understand(raw.value, numbersIn(raw.value), site);
	if (!meaning.ok) return meaning;
	const read = fromRawPlan(raw.value, site, meaning.handbookOnly);
	return read ? { ok: true, kind: 'plan', check, ...read } : refuse('malformed');
}

async function openAnswer(
	bytes: Uint8Array,
	check: string,
	opener: Opener,
): Promise<Opened | Refusal> {
	const { site, inflate } = opener;
	const raw = await unpackValue(answerForm, bytes, inflate, mostFor(opener).bytes);
	if (!raw.ok) return raw;
	const numbers = raw.value.marks.map(({ number }) => number);
	const meaning = understand(raw.value, numbers, site);
	if (!meaning.ok) return meaning;
	const read = fromRawAnswer(raw.value, site, meaning.handbookOnly);
	return { ok: true, kind: 'answer', check, ...read };
}

/** A link that was found in a path, or why the one that was there cannot be read. */
export type InPath =
	| { readonly ok: true; readonly page: (typeof pages)[LinkKind]; readonly fragment: string }
	| Refusal;

/**
 * The link in a path that a mail program made of it, `/career/mentor/%23p1.…`: the page for
 * addresses that are not found leads on to it, or says what is wrong with it. Nothing when there never was one.
 */
export function findPayloadInPath(path: string): InPath | undefined {
	const found = findLink(path, mostCharacters);
	if (found.ok) return { ok: true, page: pages[found.kind], fragment: `#${found.text}` };
	return /\/(?:mentor|answer)[^0-9a-z]+(?:[0-9]+[^0-9a-z]*)?[pa]\d+\./i.test(path)
		? found
		: undefined;
}
