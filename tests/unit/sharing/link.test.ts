import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type Made,
	type Opened,
	makeAnswerLink,
	makePlanLink,
	mostCharacters,
	openLink,
} from '../../../src/sharing/link.ts';
import type { SharedPlan } from '../../../src/sharing/model.ts';
import { siteOf } from '../../../src/sharing/site.ts';
import { home, maker, opener } from './open.ts';
import { anyAnswer, anyPlan } from './plans.ts';
import { idsOf, names, ownNames, site } from './road.ts';
import { afterAYear, halfDated } from './samples.ts';

/** The link, or the text for a file where the link would be too long. */
const textOf = (made: Made): string => (made.ok ? made.link : made.text);
const linkOf = (made: Made): string => (made.ok ? made.link : expect.fail('too long'));
const inFile = { ...opener, inFile: true };
const planOf = (opened: Awaited<ReturnType<typeof openLink>>): SharedPlan | undefined =>
	opened.ok && opened.kind === 'plan' ? opened.plan : undefined;

test('opens each of 10,000 plans as it was', { timeout: 120_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(anyPlan, fc.nat(3), async (plan, way) => {
			const made = await makePlanLink(plan, way === 0 ? maker : { site, home });
			const opened = await openLink(textOf(made), inFile);
			if (isDeepStrictEqual(planOf(opened), plan)) return;
			expect(opened).toMatchObject({ kind: 'plan', unknown: 0, plan });
		}),
		{ numRuns: 10_000 },
	);
});

test('opens each of 1,000 answers as it was', async () => {
	await fc.assert(
		fc.asyncProperty(anyAnswer, fc.boolean(), async (answer, compressed) => {
			const made = await makeAnswerLink(answer, compressed ? maker : { site, home });
			const opened = await openLink(textOf(made), inFile);
			expect(opened.ok && opened.kind === 'answer' && opened.answer).toEqual(answer);
		}),
		{ numRuns: 1000 },
	);
});

test('names a link by its last six characters, and the same plan makes the same link', async () => {
	const [one, other] = [
		await makePlanLink(afterAYear, maker),
		await makePlanLink(afterAYear, maker),
	];
	expect(one).toEqual(other);
	expect(one.ok && one.link.slice(-6)).toBe(one.ok && one.check);
	expect(await openLink(linkOf(one), opener)).toMatchObject({ check: one.ok && one.check });
});

test('makes links of letters, digits and two dots, with the version first', async () => {
	const made = await makePlanLink(afterAYear, maker);
	expect(linkOf(made).replace(home, '')).toMatch(/^mentor\/#p1\.[0-9A-Za-z]+\.[0-9A-Za-z]{6}$/);
});

test('keeps the link to a typical plan short', async () => {
	const plain = await Promise.all(
		Object.entries(typical).map(async ([name, plan]) => {
			const { length } = linkOf(await makePlanLink(plan, { site, home }));
			return `${length} characters: ${name}`;
		}),
	);
	expect(plain).toMatchInlineSnapshot(`
		[
		  "199 characters: 60 milestones, half with a day",
		  "212 characters: 25 milestones, half with days, 10 skills, without texts",
		  "1467 characters: the same with 3 requests, 8 addresses and 7 reasons, not compressed",
		]
	`);
	// The platform’s deflate decides; it differs by a few characters from one to the next.
	const compressed = linkOf(await makePlanLink(afterAYear, maker)).length;
	expect(compressed).toBeLessThan(900);
});

function withoutTexts({ name: _, ...plan }: SharedPlan): SharedPlan {
	return {
		...plan,
		progress: {
			...plan.progress,
			asks: [],
			milestones: Object.fromEntries(
				Object.entries(plan.progress.milestones).map(([id, { why, ...milestone }]) => [
					id,
					{ ...milestone, outcomes: {} },
				]),
			),
		},
	};
}

const typical = {
	'60 milestones, half with a day': halfDated,
	'25 milestones, half with days, 10 skills, without texts': withoutTexts(afterAYear),
	'the same with 3 requests, 8 addresses and 7 reasons, not compressed': afterAYear,
};

test('offers the text for a file when the link would be too long', async () => {
	const notes = Array.from({ length: 120 }, (_, at) => ({
		text: `Note ${at}: ${String(Math.sin(at)).repeat(3)}`,
		visibility: 'mentor' as const,
	}));
	const skills = { 'skill-1': { level: 2, visibility: 'mentor' as const, notes } };
	const plan = { ...afterAYear, progress: { ...afterAYear.progress, skills } };
	const made = await makePlanLink(plan, maker);
	expect(made).toMatchObject({ ok: false, code: 'too-long' });
	expect(!made.ok && made.length).toBeGreaterThan(mostCharacters);
	expect(planOf(await openLink(textOf(made), inFile))).toEqual(plan);
	expect(await openLink(textOf(made), opener)).toEqual({ ok: false, code: 'too-long' });
});

test('keeps half a megabyte of notes in a file', async () => {
	const notes = [
		{ text: 'All that I saw on the way. '.repeat(20_000).trim(), visibility: 'mentor' as const },
	];
	const skills = { 'skill-1': { level: 2, visibility: 'mentor' as const, notes } };
	const plan = { ...halfDated, progress: { ...halfDated.progress, skills } };
	const plain = await makePlanLink(plan, { site, home });
	expect(planOf(await openLink(textOf(plain), inFile))).toEqual(plan);
	const compressed = await makePlanLink(plan, maker);
	expect(planOf(await openLink(textOf(compressed), inFile))).toEqual(plan);
});

test('opens where texts cannot be compressed, and says so of links that are', async () => {
	const noInflate = () => Promise.resolve({ ok: false as const, code: 'no-inflate' as const });
	const without = { site, inflate: noInflate };
	const plain = await makePlanLink(afterAYear, { site, home });
	expect(planOf(await openLink(linkOf(plain), without))).toEqual(afterAYear);
	const compressed = await makePlanLink(afterAYear, maker);
	expect(await openLink(linkOf(compressed), without)).toEqual({ ok: false, code: 'no-inflate' });
});

test('refuses the other kind of link where only one is wanted', async () => {
	const made = await makePlanLink(halfDated, maker);
	const refused = { ok: false, code: 'wrong-kind' };
	expect(await openLink(linkOf(made), { ...opener, kind: 'answer' })).toEqual(refused);
	expect(await openLink(linkOf(made), { ...opener, kind: 'plan' })).toMatchObject({ ok: true });
});

test('leaves out what has no number yet, and says what', async () => {
	const progress = {
		...halfDated.progress,
		skills: { brand: { level: 1, visibility: 'mentor' as const, notes: [] } },
	};
	const made = await makePlanLink({ ...halfDated, progress }, maker);
	expect(made).toMatchObject({ ok: true, without: ['skill/brand'] });
	expect(planOf(await openLink(linkOf(made), opener))).toEqual(halfDated);
});

test('takes signs that nobody sees out of texts', async () => {
	const made = await makePlanLink({ ...halfDated, name: ' Ja\u0000ne\u202e \uD800' }, maker);
	expect(planOf(await openLink(linkOf(made), opener))?.name).toBe('Jane');
});

test('leaves out milestones that are planned and say nothing', async () => {
	const planned = { state: 'planned', visibility: 'mentor', outcomes: {}, notes: [] } as const;
	const milestones = { 'work-1': { ...planned, notes: [] } };
	const made = await makePlanLink(
		{ ...halfDated, progress: { asks: [], milestones, skills: {} } },
		maker,
	);
	expect(planOf(await openLink(linkOf(made), opener))?.progress.milestones).toEqual({});
});

test('shows what was shared as shared with a mentor', async () => {
	const skills = {
		'skill-1': {
			level: 1,
			visibility: 'public' as const,
			notes: [{ text: 'Asked for', visibility: 'private' as const }],
		},
	};
	const made = await makePlanLink(
		{ ...halfDated, progress: { ...halfDated.progress, skills } },
		maker,
	);
	expect(planOf(await openLink(linkOf(made), opener))?.progress.skills).toEqual({
		'skill-1': {
			level: 1,
			visibility: 'mentor',
			notes: [{ text: 'Asked for', visibility: 'mentor' }],
		},
	});
});

test('refuses a link from a road with other numbers', async () => {
	const other = siteOf(idsOf(['milestone/wound-care', ...names]));
	const made = await makePlanLink(halfDated, { ...maker, site: other });
	expect(await openLink(linkOf(made), opener)).toEqual({ ok: false, code: 'other-site' });
});

test('counts the own things of another fork and takes them for nothing else', async () => {
	const milestones: SharedPlan['progress']['milestones'] = {
		...halfDated.progress.milestones,
		'my-own': { state: 'done', visibility: 'mentor', outcomes: {}, notes: [] },
	};
	const plan = { ...halfDated, progress: { ...halfDated.progress, milestones } };
	const made = await makePlanLink(plan, maker);
	const others = ['milestone/quite-another', ...ownNames.slice(1)];
	for (const own of [others, ['skill/other'], []]) {
		const opened = await openLink(linkOf(made), { ...opener, site: siteOf(idsOf(names, own)) });
		expect((opened as Opened).unknown).toBe(1);
		expect(planOf(opened)).toEqual(halfDated);
	}
	expect(planOf(await openLink(linkOf(made), opener))).toEqual(plan);
});

const pause = { from: '2027-02-01', to: '2027-02-02', hours: { own: 0, job: 0 }, why: '' };
const beyond: readonly (readonly [string, Partial<SharedPlan['settings']>])[] = [
	['a road that begins before 1970', { start: '1969-12-31' }],
	['a pause of centuries', { pauses: [{ ...pause, to: '9999-12-31' }] }],
	['more pauses than a plan can have', { pauses: Array.from({ length: 61 }, () => pause) }],
];

test.each(beyond)('refuses %s', async (_, settings) => {
	const plan = { ...halfDated, settings: { ...halfDated.settings, ...settings } };
	expect(await openLink(linkOf(await makePlanLink(plan, maker)), opener)).toEqual({
		ok: false,
		code: 'malformed',
	});
});
