import type { RefusalCode } from './model.ts';

/** What happened, and what to do about it. */
export interface RefusalWords {
	readonly what: string;
	readonly mend: string;
}

/** Why a link is not opened, to people. None of it changes anything that the reader has saved. */
export const refusalWords: Readonly<Record<RefusalCode, RefusalWords>> = {
	empty: {
		what: 'There is nothing here yet.',
		mend: 'Paste the whole link, or the whole message that it came in.',
	},
	'no-link': {
		what: 'This holds no plan and no answer.',
		mend: 'Look for the link with p1. or a1. in it, and copy it from its first to its last character.',
	},
	'wrong-kind': {
		what: 'This link is of the other kind.',
		mend: 'A plan is opened by a mentor, an answer by the one whose plan it is. Open the link itself: it leads to the right page.',
	},
	'newer-version': {
		what: 'This link was made by a newer version of this site.',
		mend: 'Open the link itself, not a copy of it here; or load this page again.',
	},
	cut: {
		what: 'The end of the link is missing.',
		mend: 'Ask for it again, as a file if it went through a chat.',
	},
	case: {
		what: 'All letters of the link were made small, or all were made big, so what it said is lost.',
		mend: 'Ask for it again, as a file or as a message that nothing rewrites.',
	},
	altered: {
		what: 'Something changed the link on its way: its check does not fit.',
		mend: 'Copy it again from where you got it. If that does not help, ask for it again, as a file.',
	},
	'too-long': {
		what: 'This is longer than any link or file that this site makes.',
		mend: 'If it came as a file, open that file and no other. Paste a shorter part of the message otherwise.',
	},
	bomb: {
		what: 'This link unpacks into far more than a plan or an answer can be.',
		mend: 'No page of this site makes such a link. Do not open it again, and tell whoever sent it.',
	},
	'no-inflate': {
		what: 'The texts in this link are compressed, and this browser cannot unpack them.',
		mend: 'Open it in a newer browser, or ask for the file.',
	},
	malformed: {
		what: 'This link was not made by a page of this site.',
		mend: 'Ask whoever sent it to make it again on the page of their plan.',
	},
	'wrong-file': {
		what: 'This file of an answer is not as the page of a mentor writes it.',
		mend: 'Open it as it came, not after it was changed; or ask for the answer again.',
	},
	'other-site': {
		what: 'This link was made on a site with another road, where the same numbers mean other things.',
		mend: 'Open the whole link, with the address that it was sent with.',
	},
};

/** Told beside a plan or an answer that speaks of things that this site does not know. */
export const unknownWords = (count: number): string =>
	count === 1
		? 'One thing in it is not on this site, which leaves it out or is another copy of the handbook. It is not shown.'
		: `${count} things in it are not on this site, which leaves them out or is another copy of the handbook. They are not shown.`;

/** Told when a link would be too long, with the offer of the file. */
export const tooLongWords = (length: number, most: number): string =>
	`The link would have ${group(length)} characters, and above ${group(most)} chats and mail programs cut links. Send the file, or leave notes and texts out.`;

/** 2000 → 2,000 */
const group = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
