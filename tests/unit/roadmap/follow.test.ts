import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/roadmap/check.ts';
import { check, context, placesOf, smallest, textOf } from './road.ts';

const pages = smallest.map(({ path }) => path).filter((path) => path.endsWith('.mdx'));

/** Faults in other files than the one that was broken. */
function elsewhere(path: string, text: string): string[] {
	return placesOf(check({ [path]: text })).filter((place) => !place.startsWith(`content/${path}:`));
}

describe('one cause is told once', () => {
	test.each(pages)('fields of %s that cannot be read make nothing else look wrong', (path) => {
		const broken = textOf(path).replace('title:', 'title: "');
		expect(elsewhere(path, broken)).toEqual([]);
		expect(placesOf(check({ [path]: broken }))).toEqual([`content/${path}:2:8 broken-quotes`]);
	});

	test.each(pages)('fields of %s without their fence make nothing else look wrong', (path) => {
		expect(elsewhere(path, textOf(path).replace(/^---\n/, ''))).toEqual([]);
		expect(elsewhere(path, textOf(path).replace(/\n---\n/, '\n'))).toEqual([]);
	});

	test.each(pages)('%s under a wrong name is not missed by those that point at it', (path) => {
		const renamed = path.replace('.mdx', '.md');
		const files = check({ [path]: '', [renamed]: textOf(path) });
		expect(
			placesOf(files).filter(
				(place) => !place.startsWith(`content/${path}`) && !place.startsWith(`content/${renamed}`),
			),
		).toEqual([]);
	});

	test('a list of resources that cannot be read makes no citation wrong', () => {
		expect(placesOf(check({ 'handbook/resources.yaml': '- id: "x\n  title: y\n' }))).toEqual([
			'content/handbook/resources.yaml:1:7 broken-quotes',
		]);
	});

	test('a profile that cannot be read makes no page wrong', () => {
		expect(placesOf(check({ 'mine/profile.yaml': 'keep: [guide\nname: x\n' }))).toEqual([
			'content/mine/profile.yaml:1:7 unclosed-bracket',
		]);
	});

	test('a mistake in the profile brings nothing back that it leaves out', () => {
		const mine = smallest.map((file) => ({
			...file,
			path: file.path.replace('handbook/', 'mine/'),
		}));
		const other = smallest.map((file) => ({
			...file,
			path: file.path.replace('first', 'old').replace('second', 'older'),
		}));
		const profile = { path: 'mine/profile.yaml', bytes: Buffer.from('keep: []\nnam: x\n') };
		const broken = { path: 'mine/profile.yaml', bytes: Buffer.from('keep: [\n') };
		expect(placesOf(checkContent([...mine, ...other, profile], context))).toEqual([
			'content/mine/profile.yaml:2:1 unknown-field',
		]);
		expect(placesOf(checkContent([...mine, ...other, broken], context))).toEqual([
			'content/mine/profile.yaml:1:7 unclosed-bracket',
		]);
	});

	test('a list that cannot be read makes no link to its parts wrong', () => {
		const page = textOf('handbook/milestones/wound-care.mdx').replace(
			/outcomes:[^]*?resources/,
			'outcomes:\n  - Ten dressings\nresources',
		);
		expect(placesOf(check({ 'mine/milestones/wound-care.mdx': page }))).toEqual([
			'content/mine/milestones/wound-care.mdx:14:5 wrong-type',
		]);
	});

	test('an item that is indented too little is told where it stands', () => {
		const page = textOf('handbook/milestones/wound-care.mdx').replace('    proof', '   proof');
		expect(placesOf(check({ 'mine/milestones/wound-care.mdx': page }))).toEqual([
			'content/mine/milestones/wound-care.mdx:16:4 bad-indent',
		]);
	});

	test('a mistake in the fields does not hide one in the body', () => {
		const broken = `${textOf('handbook/guides/start.mdx').replace('title:', 'title: "')}\n[x](nowhere.mdx)\n`;
		expect(placesOf(check({ 'handbook/guides/start.mdx': broken }))).toEqual([
			'content/handbook/guides/start.mdx:2:8 broken-quotes',
			'content/handbook/guides/start.mdx:12:1 broken-link',
		]);
	});

	test('one run tells the mistakes of all files, by file and line', () => {
		const places = placesOf(
			check({
				'mine/guides/b.mdx': 'No fields.\n',
				'mine/guides/a.mdx': textOf('handbook/guides/start.mdx')
					.replace('order: 1', 'order: 0')
					.replace('log.mdx', 'logg.mdx'),
				'mine/profile.yaml': 'nam: x\n',
			}),
		);
		expect(places).toEqual([
			'content/mine/guides/a.mdx:5:8 out-of-range',
			'content/mine/guides/a.mdx:10:11 broken-link',
			'content/mine/guides/b.mdx:1:1 no-frontmatter',
			'content/mine/profile.yaml:1:1 unknown-field',
		]);
	});
});
