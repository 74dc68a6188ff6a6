import { describe, expect, test } from 'vitest';
import { findUnshown, tellMissing } from '../../../src/plan-view/sharing/missing.ts';
import { linkNames, sharingRoadOf, siteOfRoad } from '../../../src/plan-view/sharing/road.ts';
import type { Audience } from '../../../src/roadmap/audience.ts';
import { checkContent } from '../../../src/roadmap/check.ts';
import { type Opened, makeAnswerLink, makePlanLink, openLink } from '../../../src/sharing/link.ts';
import type { SharedPlan } from '../../../src/sharing/model.ts';
import { forReaders } from '../../../src/site/audience.ts';
import { inflate } from '../../../src/site/client/deflate.ts';
import { shownNames } from '../../../src/site/place.ts';
import { linesOf } from '../../support/markup.ts';
import { settings } from '../plan/road.ts';
import { type Overlay, context, lay, textOf } from '../roadmap/road.ts';

const own = ['rounds', 'nights', 'ward-book'];
const page = textOf('handbook/milestones/wound-care.mdx');
const outcome = /outcomes:\n\s+- id: ([\w-]+)/.exec(page)?.[1] ?? '';
const numbers = Object.fromEntries(
	own.flatMap((id, at) => [
		[`milestone/${id}`, 8192 + at * 2],
		[`milestone/${id}#${outcome}`, 8193 + at * 2],
	]),
);
const ids = (retired: object = {}) => ({
	'mine/ids.yaml': JSON.stringify({ numbers, retired }),
});

/** A fork with three milestones of its own. */
const pages: Overlay = Object.fromEntries(own.map((id) => [`mine/milestones/${id}.mdx`, page]));

/** What the pages of a site that share a plan are given. */
function roadOf(overlay: Overlay, audience: Audience = 'private', without: readonly string[] = []) {
	const files = lay({ ...pages, ...overlay }).filter(
		({ path }) => !without.some((id) => path === `mine/milestones/${id}.mdx`),
	);
	const checked = forReaders(checkContent(files, { ...context, audience }));
	const { roadmap } = checked;
	if (!roadmap) throw new Error(checked.faults.map(({ code, why }) => `${code} ${why}`).join('\n'));
	return sharingRoadOf(roadmap, idsShown(checked, shownNames(roadmap)), {
		hashes: {},
		usual: settings({}),
		root: 1,
		secret: [],
		...findUnshown(checked.ids, checked.ownMarks, shownNames(roadmap)),
	});
}

const idsShown = (
	{ ids }: Pick<ReturnType<typeof checkContent>, 'ids'>,
	shown: ReadonlySet<string>,
) => ({
	numbers: new Map([...ids.numbers].filter(([name]) => shown.has(ids.aliases.get(name) ?? name))),
	aliases: new Map([...ids.aliases].filter(([, now]) => shown.has(now))),
});

type Road = ReturnType<typeof roadOf>;

const said = { visibility: 'mentor' as const, notes: [] };
const evidence = [{ proof: 'witness' as const, text: 'Sister Ada', visibility: 'mentor' as const }];
const plan: SharedPlan = {
	made: '2027-04-01',
	settings: { hours: { own: 8, job: 4 }, parallel: 2, pauses: [], choices: {} },
	progress: {
		asks: [],
		milestones: {
			rounds: { ...said, state: 'doing', outcomes: { [outcome]: evidence } },
			nights: { ...said, state: 'done', outcomes: {} },
			'ward-book': { ...said, state: 'blocked', why: 'No book', outcomes: {} },
		},
		skills: {},
	},
};

const whole = roadOf(ids());

async function openOn(road: Road, from: Road = whole): Promise<Opened> {
	const made = await makePlanLink(plan, { site: siteOfRoad(from), home: 'https://noor.example/' });
	if (!made.ok || made.without.length > 0) throw new Error('The link does not hold everything.');
	const opened = await openLink(made.link, { site: siteOfRoad(road), inflate });
	if (!opened.ok) throw new Error(opened.code);
	return opened;
}

const statesOf = (opened: Opened) =>
	opened.kind === 'plan'
		? Object.entries(opened.plan.progress.milestones).map(([id, { state }]) => `${id} ${state}`)
		: [];
const toldOf = (opened: Opened, road: Road) => linesOf(tellMissing(opened, road, linkNames(road)));

describe('an old link of a fork', () => {
	test('loses only the milestone that was retired since, and tells its tombstone', async () => {
		const road = roadOf(
			ids({ 'milestone/nights': { why: 'The ward is closed.', instead: 'milestone/rounds' } }),
			'private',
			['nights'],
		);
		const opened = await openOn(road);
		expect(statesOf(opened)).toEqual(['rounds doing', 'ward-book blocked']);
		expect(toldOf(opened, road)).toMatchInlineSnapshot(`
			[
			  "p: Not on this road any more: the milestone nights. The ward is closed. Instead: Wound care.",
			]
		`);
	});

	test('loses only the outcome that was retired since', async () => {
		const road = roadOf({
			...ids({ [`milestone/rounds#${outcome}`]: { why: 'Nobody asks for it.' } }),
			'mine/milestones/rounds.mdx': page.replace(`id: ${outcome}`, 'id: another'),
		});
		const opened = await openOn(road);
		expect(statesOf(opened)).toEqual(['rounds doing', 'nights done', 'ward-book blocked']);
		expect(JSON.stringify(opened)).not.toContain('Sister Ada');
		expect(toldOf(opened, road)).toMatchInlineSnapshot(`
			[
			  "p: Not on this road any more: the outcome ten-dressings of Wound care. Nobody asks for it.",
			]
		`);
	});

	test('loses only what is not for the readers of a site, and tells them no name of it', async () => {
		const road = roadOf(
			{
				...ids(),
				'mine/milestones/nights.mdx': page.replace('---\n', '---\nvisibility: mentor\n'),
			},
			'public',
		);
		const opened = await openOn(road);
		expect(statesOf(opened)).toEqual(['rounds doing', 'ward-book blocked']);
		expect(toldOf(opened, road)).toMatchInlineSnapshot(`
			[
			  "p: One thing in it is not on this site, which leaves it out or is another copy of the handbook. It is not shown.",
			]
		`);
		expect(JSON.stringify(road)).not.toContain('nights');
		expect(road.unshown.map(([number]) => number)).toEqual([8194, 8195]);
	});

	test('loses only what the profile leaves out', async () => {
		const road = roadOf({
			...ids(),
			'mine/profile.yaml': 'hide: [{ item: nights, why: No nights for me. }]\n',
		});
		expect(statesOf(await openOn(road))).toEqual(['rounds doing', 'ward-book blocked']);
	});

	test('says nothing of what is retired here when it comes from another fork', async () => {
		const road = roadOf(ids({ 'milestone/nights': { why: 'The ward is closed.' } }), 'private', [
			'nights',
		]);
		const others: Road = {
			...whole,
			numbers: whole.numbers.map(([name, at]) => [at === 8192 ? 'milestone/elsewhere' : name, at]),
			aliases: [['milestone/elsewhere', 'milestone/rounds']],
			unshown: [],
		};
		const opened = await openOn(road, others);
		expect(statesOf(opened)).toEqual([]);
		expect(toldOf(opened, road)).toMatchInlineSnapshot(`
			[
			  "p: 4 things in it are not on this site, which leaves them out or is another copy of the handbook. They are not shown.",
			]
		`);
	});
});

test('keeps no trace of what mentors may not know of', () => {
	const road = roadOf(
		{ ...ids(), 'mine/milestones/nights.mdx': page.replace('---\n', '---\nvisibility: private\n') },
		'public',
	);
	expect(road.unshown).toEqual([]);
});

test('reads an answer to what was retired since', async () => {
	const road = roadOf(ids({ 'milestone/nights': { why: 'The ward is closed.' } }), 'private', [
		'nights',
	]);
	const mark = { mark: 'agree' as const, hash: '' };
	const made = await makeAnswerLink(
		{
			date: '2027-04-02',
			plan: '',
			marks: [
				{ item: 'milestone/rounds', ...mark },
				{ item: 'milestone/nights', ...mark },
			],
		},
		{ site: siteOfRoad(whole), home: 'https://noor.example/' },
	);
	const opened = made.ok && (await openLink(made.link, { site: siteOfRoad(road), inflate }));
	expect(opened).toMatchObject({ answer: { marks: [{ item: 'milestone/rounds' }] }, unknown: 1 });
});
