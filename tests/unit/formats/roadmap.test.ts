import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../../src/formats/published.ts';
import { readRoadmap, writeRoadmap } from '../../../src/formats/roadmap.ts';
import { anyRoad } from './any-road.ts';
import { judge, planted } from '../../support/judge.ts';
import { roadOf, roads } from './roads.ts';
import { findDifference } from './same.ts';

const schema = publishedSchemas['roadmap'] ?? {};
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const nurse = writeRoadmap(roads.nurse);

describe.each(Object.entries(roads))('the road of the %s as JSON', (_, road) => {
	test('is read back as it was, object for object', () => {
		expect(findDifference(road, readRoadmap(copy(writeRoadmap(road))))).toBeUndefined();
	});

	test('keeps to its published schema', () => {
		expect(judge(schema, copy(writeRoadmap(road)))).toEqual([]);
	});

	test('is written to the same bytes again', () => {
		const first = JSON.stringify(writeRoadmap(road));
		expect(JSON.stringify(writeRoadmap(readRoadmap(JSON.parse(first))))).toBe(first);
	});
});

test('reads back any road as it was, and keeps to the schema', () => {
	const property = fc.property(anyRoad, (files) => {
		const road = roadOf(files);
		const json = copy(writeRoadmap(road));
		expect(findDifference(road, readRoadmap(json))).toBeUndefined();
		expect(judge(schema, json)).toEqual([]);
	});
	fc.assert(property, { numRuns: 60 });
});

test('sees what would be lost', () => {
	const one = { a: [1] };
	const differs = (a: unknown, b: unknown) => findDifference(a, b)?.what;
	expect(differs({ x: one, y: one }, { x: one, y: { a: [1] } })).toBe('another object');
	expect(differs({ x: one, y: { a: [1] } }, { x: one, y: one })).toBe('another object');
	expect(differs({ x: undefined }, {})).toBe('keys x became ');
	expect(differs([1, 2], [2, 1])).toBe('2 became 1');
	expect(differs(Object.freeze({}), {})).toBe('not frozen alike');
});

test('can be read by a stranger', () => {
	const { milestones, order, $schema, version } = nurse;
	expect({ $schema, version, order }).toMatchInlineSnapshot(`
		{
		  "$schema": "/schemas/roadmap.json",
		  "order": [
		    "home/index",
		    "year/first",
		    "milestone/wound-care",
		    "year/second",
		    "decision/field",
		    "option/children",
		    "option/emergency",
		    "option/home-care",
		    "milestone/emergency-course",
		    "area/hands",
		    "skill/dressing",
		    "guide/start",
		    "template/log",
		  ],
		  "version": 1,
		}
	`);
	expect(milestones.find(({ id }) => id === 'wound-care')).toMatchInlineSnapshot(`
		{
		  "address": "/milestones/wound-care/",
		  "builds": [
		    {
		      "level": 1,
		      "skill": "dressing",
		    },
		  ],
		  "easier": [],
		  "effort": {
		    "job": [
		      20,
		      40,
		      60,
		    ],
		    "own": [
		      10,
		      20,
		      30,
		    ],
		    "total": [
		      30,
		      60,
		      90,
		    ],
		  },
		  "evidence": [],
		  "file": "content/handbook/milestones/wound-care.mdx",
		  "helps": [],
		  "id": "wound-care",
		  "kind": "milestone",
		  "months": 3,
		  "needs": [],
		  "option": null,
		  "outcomes": [
		    {
		      "address": "/milestones/wound-care/#outcome-ten-dressings",
		      "id": "ten-dressings",
		      "proof": "witness",
		      "text": "Ten dressings were watched and signed.",
		    },
		  ],
		  "questions": [],
		  "resources": [
		    "wound-book",
		  ],
		  "reviewed": "2026-11-22",
		  "shelf": "handbook",
		  "start": {
		    "index": 1,
		    "label": "Year 1, Q2",
		    "quarter": 2,
		    "year": 1,
		  },
		  "summary": "Dress the ten most common wounds without help.",
		  "templates": [
		    "log",
		  ],
		  "theme": "ward",
		  "title": "Wound care",
		  "unlocks": [
		    "emergency-course",
		  ],
		  "visibility": "public",
		  "year": "first",
		}
	`);
});

describe('a document that is wrong', () => {
	test.each([
		['version', 2, '/version must be equal to constant'],
		['milestones.0.months', 'three', '/milestones/0/months must be number'],
		['milestones.0.colour', 'red', '/milestones/0 must NOT have additional properties'],
		['milestones.0.needs', ['skill/dressing'], '/milestones/0/needs/0 must match pattern'],
		['milestones.0.option', undefined, "/milestones/0 must have required property 'option'"],
		['milestones.0.reviewed', '2026-13-01', '/milestones/0/reviewed must match format "date"'],
		['home', null, '/home must be object'],
	])('is refused by the schema and by the reader: %s as %j', (path, value, wrong) => {
		const document = copy(planted(nurse, path, value));
		expect(judge(schema, document).join('\n')).toContain(wrong);
		expect(() => readRoadmap(document)).toThrow('This is no roadmap:');
	});

	test('is refused where it points at what it does not hold', () => {
		expect(() => readRoadmap(planted(nurse, 'milestones.0.theme', 'wrad'))).toThrow(
			'The roadmap points at what it does not hold: theme/wrad.',
		);
	});

	test('is refused where it holds a thing twice', () => {
		const years = [...nurse.years, nurse.years[0]];
		expect(() => readRoadmap(planted(nurse, 'years', years))).toThrow(
			'The document holds year/first twice.',
		);
	});
});
