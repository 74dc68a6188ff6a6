import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan, writePlan } from '../../src/formats/plan.ts';
import { publishedSchemas } from '../../src/formats/published.ts';
import { readRoadmap, writeRoadmap } from '../../src/formats/roadmap.ts';
import { judge, planted } from '../support/judge.ts';
import { fileAt, readSite, type BuiltSite } from '../support/pages.ts';
import { siteNames } from '../support/sites.ts';

interface Document {
	readonly $schema: string;
}

const textOf = (site: BuiltSite, file: string): string =>
	readFileSync(join(site.folder, file), 'utf8');
const read = (site: BuiltSite, file: string): Document => JSON.parse(textOf(site, file));

/** The schema that a document names, as a reader of the site finds it. */
function schemaOf(site: BuiltSite, { $schema }: Document): Document {
	const file = fileAt($schema, site);
	if (file === undefined) throw new Error(`There is nothing at ${$schema}.`);
	return read(site, file);
}

describe.each(siteNames)('%s', (name) => {
	const site = readSite(name);
	const documents = ['roadmap.json', 'plan.json'] as const;

	it.each(documents)('publishes a %s that keeps to the schema it names', (file) => {
		const document = read(site, file);
		expect(judge(schemaOf(site, document), document)).toEqual([]);
	});

	it.each(documents)('publishes a schema that refuses a %s with a wrong field', (file) => {
		const document = read(site, file);
		const wrong = planted(document, 'milestones.0.colour', 'red');
		expect(judge(schemaOf(site, document), wrong)).toEqual([
			'/milestones/0 must NOT have additional properties',
		]);
	});

	it('publishes documents that can be read back and written to the same bytes', () => {
		const [road, plan] = [read(site, 'roadmap.json'), read(site, 'plan.json')];
		const again = [
			writeRoadmap(readRoadmap(road), road.$schema),
			writePlan(readPlan(plan), plan.$schema),
		].map((document) => `${JSON.stringify(document, null, '\t')}\n`);
		expect(again).toEqual(documents.map((file) => textOf(site, file)));
	});

	it('tells nothing of what is hidden', () => {
		expect(readRoadmap(read(site, 'roadmap.json')).hidden).toEqual([]);
	});

	it('names only addresses that are there', () => {
		const road = readRoadmap(read(site, 'roadmap.json'));
		const plan = readPlan(read(site, 'plan.json'));
		const named = [
			...[...road.order, ...road.themes, ...road.resources].map(({ address }) => address),
			...[...plan.milestones, ...plan.decisions, ...plan.levels].map(({ address }) => address),
		];
		const lost = named.filter((path) => !fileAt(site.prefix + path.replace(/#.*$/, ''), site));
		expect(lost).toEqual([]);
		expect(named.length).toBeGreaterThan(20);
	});

	it('publishes every schema for editors', () => {
		for (const [schema, expected] of Object.entries(publishedSchemas))
			expect(read(site, `schemas/${schema}.json`)).toEqual(expected);
	});
});
