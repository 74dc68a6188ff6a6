import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check, placesOf } from '../roadmap/road.ts';

const pages = fileURLToPath(new URL('../../../src/pages', import.meta.url));

/** First parts of the addresses of our routes: `[calendar].ics.ts` → `calendar`; lists have the names of folders. */
const names = (await readdir(pages))
	.map((name) => name.replace(/\..*$/, '').replace(/[[\]]/g, ''))
	.filter((name) => name !== 'kind');

const page = '---\ntitle: Mine\nsummary: Mine.\nreviewed: 2026-11-22\n---\n\n## Mine\n\nMine.\n';

test.each(names)('lets no page of content take the address of the route %s', (name) => {
	expect(placesOf(check({ [`mine/${name}.mdx`]: page }))).toEqual([
		`content/mine/${name}.mdx:1:1 taken-address`,
	]);
});
