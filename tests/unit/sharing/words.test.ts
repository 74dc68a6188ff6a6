import { expect, test } from 'vitest';
import { refusalWords, tooLongWords, unknownWords } from '../../../src/sharing/words.ts';

test('says of every refusal what happened and what to do', () => {
	const lines = Object.entries(refusalWords).map(
		([code, { what, mend }]) => `${code}: ${what} ${mend}`,
	);
	expect(lines.join('\n')).toMatchInlineSnapshot(`
		"empty: There is nothing here yet. Paste the whole link, or the whole message that it came in.
		no-link: This holds no plan and no answer. Look for the link with p1. or a1. in it, and copy it from its first to its last character.
		wrong-kind: This link is of the other kind. A plan is opened by a mentor, an answer by the one whose plan it is. Open the link itself: it leads to the right page.
		newer-version: This link was made by a newer version of this site. Open the link itself, not a copy of it here; or load this page again.
		cut: The end of the link is missing. Ask for it again, as a file if it went through a chat.
		case: All letters of the link were made small, or all were made big, so what it said is lost. Ask for it again, as a file or as a message that nothing rewrites.
		altered: Something changed the link on its way: its check does not fit. Copy it again from where you got it. If that does not help, ask for it again, as a file.
		too-long: This is longer than any link or file that this site makes. If it came as a file, open that file and no other. Paste a shorter part of the message otherwise.
		bomb: This link unpacks into far more than a plan or an answer can be. No page of this site makes such a link. Do not open it again, and tell whoever sent it.
		no-inflate: The texts in this link are compressed, and this browser cannot unpack them. Open it in a newer browser, or ask for the file.
		malformed: This link was not made by a page of this site. Ask whoever sent it to make it again on the page of their plan.
		wrong-file: This file of an answer is not as the page of a mentor writes it. Open it as it came, not after it was changed; or ask for the answer again.
		other-site: This link was made on a site with another road, where the same numbers mean other things. Open the whole link, with the address that it was sent with."
	`);
});

test('says how much of a link is not on this site', () => {
	expect([1, 3].map(unknownWords)).toMatchInlineSnapshot(`
		[
		  "One thing in it is not on this site, which leaves it out or is another copy of the handbook. It is not shown.",
		  "3 things in it are not on this site, which leaves them out or is another copy of the handbook. They are not shown.",
		]
	`);
});

test('says why there is no link', () => {
	expect(tooLongWords(2345, 2000)).toMatchInlineSnapshot(
		`"The link would have 2,345 characters, and above 2,000 chats and mail programs cut links. Send the file, or leave notes and texts out."`,
	);
});
