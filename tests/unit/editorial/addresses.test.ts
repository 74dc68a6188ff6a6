import { describe, expect, test } from 'vitest';
import { listAddresses } from '../../../src/editorial/addresses.ts';
import { toSummary, toTable } from '../../../src/cli/links/tell.ts';
import { type World, visit } from '../../../src/cli/links/visit.ts';
import { guide, lay, resource } from './desk.ts';

const addresses = listAddresses(
	lay({
		'resources.yaml': resource('b'),
		'guides/a.mdx': guide(
			'[One](https://example.org/a), https://example.org/c, [page](x.mdx), `https://code.example`.\n\n[Two](https://example.org/b)',
		),
	}),
);

test('lists addresses of pages and resources, sorted, each once', () => {
	expect(toTable(addresses)).toMatchInlineSnapshot(`
		"https://example.org/a  content/handbook/guides/a.mdx:8
		https://example.org/b  content/handbook/guides/a.mdx:10, content/handbook/resources.yaml:1
		https://example.org/c  content/handbook/guides/a.mdx:8
		"
	`);
});

describe('a visit', () => {
	/** Answers one status after the other; the last one for ever. */
	function world(
		...statuses: (number | Error)[]
	): World & { readonly asked: string[]; readonly waits: number[] } {
		const [asked, waits]: [string[], number[]] = [[], []];
		return {
			asked,
			waits,
			wait: async (time) => void waits.push(time),
			fetch: async (url, { method }) => {
				asked.push(method ?? '');
				const status = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200;
				if (status instanceof Error) throw status;
				return { status, url, redirected: false, body: null };
			},
		};
	}

	test.each([
		['a page that is there', [200], 'fine', ['HEAD']],
		['a page that only answers GET', [405, 200], 'fine', ['HEAD', 'GET']],
		['a page that is gone', [404], 'gone', ['HEAD', 'GET']],
		['a site that turns programs away', [403], 'refused', ['HEAD', 'GET']],
		['a site that was busy', [503, 503, 200], 'fine', ['HEAD', 'GET', 'HEAD']],
		[
			'a site that stays silent',
			[new Error('no route')],
			'silent',
			['HEAD', 'GET', 'HEAD', 'GET', 'HEAD', 'GET'],
		],
	] as const)('to %s', async (_, statuses, state, asked) => {
		const there = world(...statuses);
		expect((await visit('https://example.org', there)).state).toBe(state);
		expect(there.asked).toEqual(asked);
	});

	test.each([
		['https://example.org/a', 'https://www.example.org/a/', 'fine'],
		['http://example.org/a', 'https://example.org/a?x=1', 'fine'],
		['https://example.org/a', 'https://example.org/b', 'moved'],
	])('from %s to %s is %s', async (from, to, state) => {
		const there: World = {
			wait: async () => {},
			fetch: async () => ({ status: 200, url: to, redirected: true, body: null }),
		};
		expect((await visit(from, there)).state).toBe(state);
	});

	test('waits longer before each further try', async () => {
		const there = world(500);
		await visit('https://example.org', there);
		expect(there.waits).toEqual([2_000, 10_000]);
	});
});

test('tells what needs a hand, and who names it', () => {
	const visits = [
		{ url: 'https://example.org/a', state: 'fine', said: '200' },
		{ url: 'https://example.org/b', state: 'gone', said: '404' },
		{ url: 'https://example.org/c', state: 'moved', said: '200', to: 'https://example.org/d' },
	] as const;
	expect(toSummary(visits, addresses)).toMatchInlineSnapshot(`
		"## Links to other sites

		1 of 3 are fine.

		### Gone: find the new address, or take the resource out (1)

		| Address | Answer | Named in |
		| --- | --- | --- |
		| https://example.org/b | 404 | content/handbook/guides/a.mdx:10<br>content/handbook/resources.yaml:1 |

		### Moved: write the new address (1)

		| Address | Answer | Named in |
		| --- | --- | --- |
		| https://example.org/c | 200 → https://example.org/d | content/handbook/guides/a.mdx:8 |
		"
	`);
});
