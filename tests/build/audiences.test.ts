import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canaries, type Canary, type Visibility } from '../support/canaries.ts';
import { readSite } from '../support/pages.ts';
import { contentsOf } from '../support/search-output.ts';
import { audienceSites, siteFolder } from '../support/sites.ts';

const ranks: Readonly<Record<Visibility, number>> = { public: 0, mentor: 1, private: 2 };
const audiences = Object.keys(audienceSites) as (keyof typeof audienceSites)[];

const canary = /(?:pub|men|pri)zq\d+x/gi;

/** Each canary that a site shows, with the files that it was seen in; packed files are unpacked, and names of files count. */
const seen = new Map(
	audiences.map((audience) => {
		const site = readSite(audience);
		const found = site.files.flatMap((file) =>
			wordsIn(`${file}\n${contentsOf(site, file)}`).map((word) => ({ word, file })),
		);
		return [audience as Visibility, Map.groupBy(found, ({ word }) => word)];
	}),
);

/** Canaries in a text, and in what is written in it as base64. */
function wordsIn(text: string): string[] {
	const encoded = text.match(/[\w+/-]{12,}/g) ?? [];
	const decoded = encoded.flatMap((run) =>
		[0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')),
	);
	const words = [text, ...decoded].flatMap((part) => part.match(canary) ?? []);
	return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** Where a canary was seen: `private progress why (prizq7x) in plan/index.html`. */
function sightings(audience: Visibility, { word, field, visibility }: Canary): string[] {
	const places = seen.get(audience)?.get(word) ?? [];
	return places.map(({ file }) => `${visibility} ${field} (${word}) in ${file}`);
}

describe.each(audiences)('a site for its %s readers', (audience) => {
	it('shows none of what is not for them, in any file and in the name of none', () => {
		const secret = canaries.filter(({ visibility }) => ranks[visibility] > ranks[audience]);
		expect(secret.flatMap((canary) => sightings(audience, canary))).toEqual([]);
		expect(secret.length > 100).toBe(audience !== 'private');
	});

	it('shows the pages that are for them, so that the last test could have failed', () => {
		const open = canaries.filter(
			({ visibility, shown }) => shown && ranks[visibility] <= ranks[audience],
		);
		const missing = open.filter((canary) => sightings(audience, canary).length === 0);
		expect(missing.map(({ field, visibility }) => `${visibility} ${field}`)).toEqual([]);
		expect(open.length).toBeGreaterThan(50);
	});

	it('is told of no fault while it is built', () => {
		expect(readFileSync(join(siteFolder(audience), 'build.log'), 'utf8')).not.toMatch(
			/\d+ faults? in \d+/,
		);
	});
});

describe('the search for canaries', () => {
	it('finds them in names, in any case and in what is encoded', () => {
		const encoded = Buffer.from('..{"why":"prizq3x"}').toString('base64');
		expect(wordsIn(`PubZQ1x-a/menzq2x.html ${encoded}`).sort()).toEqual([
			'menzq2x',
			'prizq3x',
			'pubzq1x',
		]);
	});
});

describe('what search finds', () => {
	it('holds the words of a page that is for its readers, packed as it is', () => {
		const body = canaries.find(
			({ field, visibility }) => field === 'page guide body' && visibility === 'mentor',
		);
		if (!body) throw new Error('There is no such canary.');
		expect(sightings('mentor', body).some((place) => place.includes('.pf_fragment'))).toBe(true);
		expect(sightings('private', body).some((place) => place.includes('.pf_fragment'))).toBe(true);
	});
});

describe('the same road for all', () => {
	it('counts the days of every pause, whoever may know its reason', () => {
		const pauses = audiences.map((audience) => {
			const plan = contentsOf(readSite(audience), 'plan.json');
			const { pauses } = JSON.parse(plan) as { pauses: { from: string; to: string }[] };
			return pauses.map(({ from, to }) => [from, to]);
		});
		expect(pauses[0]).toHaveLength(3);
		expect(pauses[1]).toEqual(pauses[0]);
		expect(pauses[2]).toEqual(pauses[0]);
	});
});
