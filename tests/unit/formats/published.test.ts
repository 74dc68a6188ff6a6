import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas } from '../../../src/formats/published.ts';
import { folderKinds, pageKinds } from '../../../src/schemas/index.ts';
import { smallest } from '../roadmap/road.ts';
import { judge } from '../../support/judge.ts';

const schemaOf = (name: string): object => {
	const schema = publishedSchemas[name];
	if (!schema) throw new Error(`There is no schema ${name}.`);
	return schema;
};

/** The head of a page of the sample road, as an editor reads it. */
function headOf(path: string): Record<string, unknown> {
	const file = smallest.find((candidate) => candidate.path === path);
	const text = new TextDecoder().decode(file?.bytes);
	return parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
}

const milestone = headOf('handbook/milestones/wound-care.mdx');

describe('schemas for authors', () => {
	test('are there for every kind of page, for changes to one, and for every list of a shelf', () => {
		const kinds = Object.keys(pageKinds).flatMap((kind) => [kind, `${kind}-changes`]);
		expect(Object.keys(publishedSchemas).sort()).toEqual(
			[
				...kinds,
				'ids',
				'roadmap',
				'plan',
				'profile',
				'progress',
				'review',
				'feedback',
				'resources',
			].sort(),
		);
	});

	test.each(folderKinds)('accept the head of a %s', (kind) => {
		const folder = `handbook/${pageKinds[kind].folder}/`;
		const heads = smallest.filter(({ path }) => path.startsWith(folder));
		expect(heads.length).toBeGreaterThan(0);
		for (const { path } of heads) expect(judge(schemaOf(kind), headOf(path))).toEqual([]);
	});

	test.each([
		['a field of another name', { month: 3 }, ['must NOT have additional properties']],
		['a text for a number', { months: 'three' }, ['/months must be number']],
		[
			'two hours of three',
			{ effort: { own: [1, 2], job: [1, 2, 3] } },
			['/effort/own must NOT have fewer than 3 items'],
		],
		[
			'a day that does not exist',
			{ reviewed: '2026-02-30' },
			['/reviewed must match format "date"'],
		],
		[
			'an unknown proof',
			{ outcomes: [{ id: 'x', text: 'X.', proof: 'oath' }] },
			['/outcomes/0/proof must be equal to one of the allowed values'],
		],
	])('refuse %s', (_, change, wrong) => {
		expect(judge(schemaOf('milestone'), { ...milestone, ...change })).toEqual(wrong);
	});

	test('ask for the fields without a default', () => {
		expect(judge(schemaOf('milestone'), {})).toContain("must have required property 'theme'");
		expect(judge(schemaOf('milestone'), {})).not.toContain("must have required property 'needs'");
	});

	test.each([
		[{ months: 4 }, []],
		[{ effort: { own: [1, 2, 3] } }, []],
		[{ option: null, needs: null }, []],
		[{ theme: null }, ['/theme must be string']],
		[{ effort: { own: [1, 2] } }, ['/effort/own must NOT have fewer than 3 items']],
		[{ wekks: 4 }, ['must NOT have additional properties']],
	])('judge a change of single fields: %j', (change, wrong) => {
		expect(judge(schemaOf('milestone-changes'), change)).toEqual(wrong);
	});

	test.each([
		['profile', { start: '2027-01-04', hours: { own: 8 }, choices: { field: ['children'] } }, []],
		['profile', { hours: { own: 'many' } }, ['/hours/own must be number']],
		['review', { date: '2027-03-01', with: 'Ada' }, []],
		['review', { with: 'Ada' }, ["must have required property 'date'"]],
		['feedback', { date: '2027-03-01', marks: [{ item: 'skill/dressing', mark: 'agree' }] }, []],
		[
			'feedback',
			{ date: '2027-03-01', marks: [{ item: 'skill/dressing', mark: 'fine' }] },
			['/marks/0/mark must be equal to one of the allowed values'],
		],
		['progress', { milestones: { 'wound-care': { state: 'doing' } }, skills: { dressing: 2 } }, []],
		[
			'progress',
			{ milestones: { 'wound-care': { state: 'begun' } } },
			['/milestones/wound-care/state must be equal to one of the allowed values'],
		],
		['resources', [], []],
		['resources', {}, ['must be array']],
	])('judge the file %s: %j', (name, file, wrong) => {
		expect(judge(schemaOf(name), file)).toEqual(wrong);
	});
});

describe('every published schema', () => {
	test.each(Object.keys(publishedSchemas))(
		'%s has a title and tells what its fields are',
		(name) => {
			const schema = publishedSchemas[name];
			expect(schema?.title).toMatch(/\S/);
			expect(undescribed(schema, name)).toEqual([]);
		},
	);
});

/** Properties without a description, by their way from the top. */
function undescribed(schema: unknown, path: string): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const properties = Object.entries(
		(schema as { properties?: Record<string, { description?: string }> }).properties ?? {},
	);
	return [
		...properties.filter(([, { description }]) => !description).map(([name]) => `${path}.${name}`),
		...Object.entries(schema).flatMap(([key, part]) => undescribed(part, `${path}.${key}`)),
	];
}
