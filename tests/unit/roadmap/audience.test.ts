import { describe, expect, test } from 'vitest';
import { type Audience, isFor } from '../../../src/roadmap/audience.ts';
import { checkContent } from '../../../src/roadmap/check.ts';
import { type Overlay, context, lay, placesOf, textOf } from './road.ts';

const as = (audience: Audience | undefined, overlay: Overlay) =>
	checkContent(lay(overlay), { ...context, audience });

/** A page of the sample road that only some may see. */
const only = (path: string, visibility: string) =>
	textOf(path).replace('\nreviewed:', `\nvisibility: ${visibility}\nreviewed:`);

const log = 'handbook/templates/log.mdx';
const course = 'handbook/milestones/emergency-course.mdx';
const idsOf = ({ pages }: ReturnType<typeof as>) => pages.map(({ kind, id }) => `${kind}/${id}`);

test('a word that is none of the three is for its owner alone', () => {
	expect(isFor('everybody', 'mentor')).toBe(false);
	expect(isFor('everybody', 'private')).toBe(true);
});

describe('a page that is not for the readers', () => {
	test.each([
		['public', 'public', true],
		['public', 'mentor', false],
		['public', 'private', false],
		['mentor', 'mentor', true],
		['mentor', 'private', false],
		['private', 'private', true],
	] as const)('on a %s site, when it is %s: shown is %j', (audience, visibility, shown) => {
		const checked = as(audience, { [log]: only(log, visibility) });
		expect(placesOf(checked)).toEqual([]);
		expect(idsOf(checked).includes('template/log')).toBe(shown);
		expect(checked.partial).toBe(!shown);
	});

	test('is left out as the profile says it, unless somebody asks for another audience', () => {
		const files = { [log]: only(log, 'mentor'), 'mine/profile.yaml': 'audience: mentor\n' };
		expect(idsOf(as(undefined, files))).toContain('template/log');
		expect(idsOf(as('public', files))).not.toContain('template/log');
	});

	test('is left out of the roadmap, of what points at it, and of the list of what is hidden', () => {
		const { roadmap } = as('public', { [log]: only(log, 'private') });
		expect(roadmap?.templates).toEqual([]);
		expect(roadmap?.milestones[0]?.templates).toEqual([]);
		expect(roadmap?.hidden).toEqual([]);
	});

	test('leaves plain words where a page links to it', () => {
		const { links } = as('public', { [log]: only(log, 'private') });
		expect(links.hidden).toEqual(new Set(['templates/log']));
	});

	test('can be made so by a change of single fields', () => {
		const patch = { 'mine/templates/log.yaml': 'visibility: private\n' };
		expect(idsOf(as('mentor', patch))).not.toContain('template/log');
		expect(idsOf(as('private', patch))).toContain('template/log');
	});

	test('is not told either when the profile hides it too', () => {
		const { roadmap } = as('public', {
			[log]: only(log, 'private'),
			'mine/profile.yaml': 'hide: [{ item: template/log, why: Too long. }]\n',
		});
		expect(roadmap?.hidden).toEqual([]);
	});

	test('takes along what stands on it, the fork’s own pages too', () => {
		const checked = as('public', {
			'mine/options/emergency.yaml': 'visibility: mentor\n',
			'mine/milestones/night-course.mdx': textOf(course),
		});
		expect(placesOf(checked)).toEqual([]);
		expect(idsOf(checked).filter((name) => /emergency|night/.test(name))).toEqual([]);
		expect(checked.roadmap?.hidden).toEqual([]);
	});

	test('takes a year with its themes and milestones', () => {
		const checked = as('public', { 'mine/years/second.yaml': 'visibility: private\n' });
		expect(placesOf(checked)).toEqual([]);
		expect(checked.roadmap?.years.map(({ id }) => id)).toEqual(['first']);
		expect(idsOf(checked).filter((name) => /^(decision|option)/.test(name))).toEqual([]);
		expect(checked.isSecret('theme/field')).toBe(true);
		expect(checked.isSecret('theme/ward')).toBe(false);
	});

	test('may be all that a year holds', () => {
		expect(
			placesOf(as('public', { 'mine/milestones/wound-care.yaml': 'visibility: private\n' })),
		).toEqual([]);
	});

	test('may be spoken of in the profile, in progress and on pages of the fork', () => {
		const checked = as('public', {
			'mine/options/children.yaml': 'visibility: private\n',
			'mine/milestones/wound-care.yaml': 'visibility: mentor\n',
			'mine/guides/start.mdx': textOf('handbook/guides/start.mdx'),
			'mine/templates/log.yaml': 'visibility: mentor\n',
			'mine/profile.yaml': 'choices: { field: [children] }\n',
			'mine/progress.yaml':
				'asks: [{ text: How?, about: wound-care }]\nmilestones: { wound-care: { state: doing } }\n',
		});
		expect(placesOf(checked)).toEqual([]);
		expect(checked.roadmap?.decisions[0]?.chosen).toEqual([]);
		expect(checked.roadmap?.options.map(({ state }) => state)).toEqual(['open', 'open']);
	});

	test.each([['the front page', 'mine/index.yaml', 'content/handbook/index.mdx']])(
		'cannot be %s',
		(_, path, file) => {
			expect(placesOf(as('mentor', { [path]: 'visibility: private\n' }))).toEqual([
				`${file}:1:1 no-road`,
			]);
		},
	);

	test('cannot be every year', () => {
		const faults = as('mentor', {
			'mine/years/first.yaml': 'visibility: private\n',
			'mine/years/second.yaml': 'visibility: private\n',
		}).faults;
		expect(faults.map(({ why, mend }) => `${why}; ${mend}`)).toMatchInlineSnapshot(`
			[
			  "this is not for the readers of this site, and without it there is no site; write \`visibility: public\`, or build the site for those who may see it",
			]
		`);
	});

	test('is no page at all when its visibility is misspelt', () => {
		const checked = as('public', { 'mine/templates/log.yaml': 'visibility: privat\n' });
		expect(idsOf(checked)).not.toContain('template/log');
		expect(
			as('private', { 'mine/templates/log.yaml': 'visibility: privat\n' }).roadmap,
		).toBeUndefined();
	});
});

describe('what the profile hides without telling', () => {
	const profile = (visibility: string) => ({
		'mine/profile.yaml': `hide: [{ item: option/emergency, why: Nights., visibility: ${visibility} }]\n`,
	});

	test('is told to those who may know', () => {
		const { roadmap } = as('mentor', profile('mentor'));
		expect(roadmap?.hidden.map(({ id, why }) => `${id}: ${why}`)).toEqual([
			'emergency: Nights.',
			'emergency-course: Nights.',
		]);
	});

	test('is left out of the list for others, with all that stands on it', () => {
		expect(as('public', profile('mentor')).roadmap?.hidden).toEqual([]);
	});
});

describe('a resource that is not for the readers', () => {
	const resources = textOf('handbook/resources.yaml').replace(
		'  free:',
		'  visibility: mentor\n  free:',
	);

	test('is left out of the list, and its citations of the text', () => {
		const checked = as('public', { 'handbook/resources.yaml': resources });
		expect(placesOf(checked)).toEqual([]);
		expect(checked.resources).toEqual([]);
		expect(checked.roadmap?.resources).toEqual([]);
		expect(as('mentor', { 'handbook/resources.yaml': resources }).resources).toHaveLength(1);
	});
});
