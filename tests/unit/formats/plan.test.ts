import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan, writePlan } from '../../../src/formats/plan.ts';
import { publishedSchemas } from '../../../src/formats/published.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { outlineOf } from '../../../src/plan/outline.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { anyCase, settings } from '../plan/road.ts';
import { judge, planted } from '../../support/judge.ts';
import { roads } from './roads.ts';

const schema = publishedSchemas['plan'] ?? {};
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const plans = Object.entries(roads).map(
	([name, road]) => [name, plan(outlineOf(road), settings(), nothingYet)] as const,
);
const [, [, nurse]] = plans as [unknown, readonly [string, Plan]];

describe.each(plans)('the plan of the %s as JSON', (_, made) => {
	test('is read back as it was, keys without a value too', () => {
		expect(readPlan(copy(writePlan(made)))).toStrictEqual(made);
	});

	test('keeps to its published schema', () => {
		expect(judge(schema, copy(writePlan(made)))).toEqual([]);
	});
});

test('reads back any plan as it was, and keeps to the schema', () => {
	const property = fc.property(anyCase(), ({ outline, settings, progress, today }) => {
		const made = plan(outline, settings, progress, today);
		const json = copy(writePlan(made));
		// Drawn values have no prototype; their clones have that of any object.
		expect(readPlan(json)).toStrictEqual(structuredClone(made));
		expect(judge(schema, json)).toEqual([]);
	});
	fc.assert(property, { numRuns: 150 });
});

test('can be read by a stranger', () => {
	const { $schema, version, start, today, end, milestones } = writePlan(nurse);
	expect({ $schema, version, start, today, end }).toMatchInlineSnapshot(`
		{
		  "$schema": "/schemas/plan.json",
		  "end": {
		    "high": 103,
		    "likely": 103,
		    "low": 103,
		  },
		  "start": null,
		  "today": null,
		  "version": 1,
		}
	`);
	expect(milestones[0]).toMatchInlineSnapshot(`
		{
		  "address": "/milestones/wound-care/",
		  "critical": false,
		  "first": 13,
		  "id": "wound-care",
		  "last": 25,
		  "late": 0,
		  "left": {
		    "job": 40,
		    "own": 20,
		  },
		  "never": null,
		  "quarter": 1,
		  "range": {
		    "high": 25,
		    "likely": 25,
		    "low": 25,
		  },
		  "slack": 52,
		  "state": "planned",
		  "stretched": 0,
		  "title": "Wound care",
		}
	`);
});

test.each([
	['end', 12, '/end must be object'],
	['milestones.0.state', 'begun', '/milestones/0/state must be equal to one of'],
	['milestones.0.slack', undefined, "/milestones/0 must have required property 'slack'"],
	['milestones.0.colour', 'red', '/milestones/0 must NOT have additional properties'],
	['critical.0.because', { is: 'weather' }, '/critical/0/because must match exactly one schema'],
])('refuses a document that is wrong: %s as %j', (path, value, wrong) => {
	const document = copy(planted(writePlan(nurse), path, value));
	expect(judge(schema, document).join('\n')).toContain(wrong);
	expect(() => readPlan(document)).toThrow('This is no plan:');
});
