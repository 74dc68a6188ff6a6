// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeSender } from '../../../../src/site/client/share/send.ts';

/** A sender whose clipboard does as it is told, and what it has said so far. */
function sender(writeText: () => Promise<void>) {
	document.body.innerHTML = '<p data-send="link"></p><button data-send="copy"></button>';
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	const said: string[] = [];
	const { show } = makeSender(
		document.body,
		(words) => said.push(words),
		() => said.push('sent'),
	);
	show({ link: 'https://noor.example/#a1.x', file: { name: 'a', text: '' } });
	return { said, copy: () => document.querySelector('button')?.click() };
}

afterEach(() => vi.unstubAllGlobals());

test('counts as sent what is on the clipboard', async () => {
	const { said, copy } = sender(() => Promise.resolve());
	copy();
	await vi.waitFor(() => expect(said).toEqual(['sent', 'Copied the link.']));
});

test('does not count as sent what could not be copied', async () => {
	const { said, copy } = sender(() => Promise.reject(new Error('not allowed')));
	copy();
	await vi.waitFor(() =>
		expect(said).toEqual(['Nothing could be copied here; the text is marked, so copy it by hand.']),
	);
});
