import { describe, expect, it, test } from 'vitest';
import { buildEvents, type CalendarSource } from '../../../src/formats/calendar.ts';
import { firstNames } from '../../../src/roadmap/ids/ids.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet, type Progress } from '../../../src/plan/progress.ts';
import { fork, milestone, settings } from './outlines.ts';

const source: CalendarSource = {
	outline: fork,
	progress: nothingYet,
	site: 'yard.example',
	urlOf: (address) => `https://yard.example${address}`,
};
const road = plan(fork, settings, nothingYet);
const events = buildEvents(road, source);

describe('the events of a plan', () => {
	it('are begin and end of milestones, open decisions, reviews and the end of the road, by day', () => {
		expect(events.map(({ day, title }) => `${day} ${title}`)).toMatchInlineSnapshot(`
			[
			  "2027-01-04 Begin: Title of lay-keel",
			  "2027-04-04 Finish: Title of lay-keel",
			  "2027-04-04 Review: Year 1, Q1",
			  "2027-04-05 Begin: Title of plank",
			  "2027-07-04 Finish: Title of plank",
			  "2027-07-04 Review: Year 1, Q2",
			  "2027-10-03 Decide: Sail or motor?",
			  "2027-10-03 Review: Year 1, Q3",
			  "2027-10-04 Begin: Title of mast",
			  "2028-01-02 Finish: Title of mast",
			  "2028-01-02 The end of the road",
			]
		`);
	});

	it('say what to expect and where to read more', () => {
		expect(Object.fromEntries(events.map(({ uid, text }) => [uid, text]))).toMatchInlineSnapshot(`
			{
			  "decision-drive-by@yard.example": "Sail or motor?: decide by 3 October 2027, and nothing has to move. The road asks for it by the end of Year 1, Q3.
			Until then the plan keeps room for Sail, as that takes most hours.
			Whichever it is, the road ends in January 2028.
			https://yard.example/decisions/drive/",
			  "milestone-lay-keel-begin@yard.example": "Likely to end on 4 April 2027; with low efforts on 4 April 2027, with high ones on 4 July 2027.
			2 outcomes to prove.
			https://yard.example/milestones/lay-keel/",
			  "milestone-lay-keel-finish@yard.example": "Likely to end on 4 April 2027; with low efforts on 4 April 2027, with high ones on 4 July 2027.
			2 outcomes to prove.
			https://yard.example/milestones/lay-keel/",
			  "milestone-mast-begin@yard.example": "Likely to end on 2 January 2028; with low efforts on 2 January 2028, with high ones on 2 July 2028.
			Belongs to the option “Sail”.
			https://yard.example/milestones/mast/",
			  "milestone-mast-finish@yard.example": "Likely to end on 2 January 2028; with low efforts on 2 January 2028, with high ones on 2 July 2028.
			Belongs to the option “Sail”.
			https://yard.example/milestones/mast/",
			  "milestone-plank-begin@yard.example": "Likely to end on 4 July 2027; with low efforts on 4 July 2027, with high ones on 2 January 2028.
			1 outcome to prove.
			https://yard.example/milestones/plank/",
			  "milestone-plank-finish@yard.example": "Likely to end on 4 July 2027; with low efforts on 4 July 2027, with high ones on 2 January 2028.
			1 outcome to prove.
			https://yard.example/milestones/plank/",
			  "quarter-0-review@yard.example": "Ends in this quarter: Title of lay-keel.
			Begins in the next: Title of plank.
			What is done and proven, what slipped and why, and what moves or goes?
			https://yard.example/plan/",
			  "quarter-1-review@yard.example": "Ends in this quarter: Title of plank.
			What is done and proven, what slipped and why, and what moves or goes?
			https://yard.example/plan/",
			  "quarter-2-review@yard.example": "Begins in the next: Title of mast.
			What is done and proven, what slipped and why, and what moves or goes?
			https://yard.example/plan/",
			  "road-end@yard.example": "At 0 h of own time and 2 h on the job a week, the road takes 1 year and ends in January 2028.
			If every effort stays at its low estimate it ends in January 2028; if every one runs to its high, in July 2028.
			https://yard.example/plan/",
			}
		`);
	});

	it('are none without a start date', () => {
		const { start: _, ...rest } = settings;
		expect(buildEvents(plan(fork, { ...rest, start: undefined }, nothingYet), source)).toEqual([]);
	});

	it('lead nowhere when only the writer could open the address', () => {
		const home = buildEvents(road, { ...source, urlOf: () => undefined });
		expect(home.filter(({ url, text }) => url !== undefined || text.includes('://'))).toEqual([]);
	});

	it('leave out a decision that is taken', () => {
		const taken = plan(fork, { ...settings, choices: { drive: ['motor'] } }, nothingYet);
		const uids = buildEvents(taken, source).map(({ uid }) => uid);
		expect(uids.filter((uid) => /drive|mast/.test(uid))).toEqual([]);
	});

	it('leave out what can never be done, and the end of a road that has none', () => {
		const outline = {
			...fork,
			milestones: [milestone('sleep', { own: [1, 1, 1] })],
			decisions: [],
		};
		const never = plan(outline, settings, nothingYet);
		expect(buildEvents(never, { ...source, outline })).toEqual([]);
	});

	it('leave out days after the year 9999, which no calendar can write', () => {
		const slow = plan(fork, { ...settings, start: '9999-06-01' }, nothingYet);
		expect(buildEvents(slow, source).map(({ day }) => day)).toEqual(
			expect.arrayContaining(['9999-06-01']),
		);
		expect(buildEvents(slow, source).filter(({ day }) => day.length !== 10)).toEqual([]);
	});

	it('tell what has begun and what is finished, on the days of the progress', () => {
		const progress: Progress = {
			milestones: {
				'lay-keel': { state: 'done', started: '2027-01-11', finished: '2027-02-28' },
				plank: { state: 'doing', started: '2027-03-01' },
			},
			skills: {},
		};
		const told = buildEvents(plan(fork, settings, progress), { ...source, progress });
		expect(
			told.filter(({ uid }) => /keel|plank/.test(uid)).map(({ day, title }) => `${day} ${title}`),
		).toMatchInlineSnapshot(`
			[
			  "2027-01-11 Began: Title of lay-keel",
			  "2027-02-28 Finished: Title of lay-keel",
			  "2027-03-01 Began: Title of plank",
			  "2027-04-04 Finish: Title of plank",
			]
		`);
	});

	it('leave out a beginning or an end of which nobody has said the day', () => {
		const progress: Progress = {
			milestones: { 'lay-keel': { state: 'done' }, plank: { state: 'doing' } },
			skills: {},
		};
		const told = buildEvents(plan(fork, settings, progress), { ...source, progress });
		expect(told.map(({ uid }) => uid).filter((uid) => /keel|plank/.test(uid))).toEqual([
			'milestone-plank-finish@yard.example',
		]);
	});
});

test('plans the beginning of what was blocked before it began', () => {
	const progress: Progress = { milestones: { 'lay-keel': { state: 'blocked' } }, skills: {} };
	const told = buildEvents(plan(fork, settings, progress), { ...source, progress });
	expect(told.map(({ day, uid }) => `${day} ${uid}`)).toContain(
		'2027-01-04 milestone-lay-keel-begin@yard.example',
	);
});

test('lets nothing begin before the day of the plan', () => {
	const told = buildEvents(plan(fork, settings, nothingYet, '2027-01-17'), source);
	expect(told.find(({ uid }) => /keel-begin/.test(uid))?.day).toBe('2027-01-17');
});

describe('the uid of an event', () => {
	const uids = (from: typeof events) => new Map(from.map(({ uid, day }) => [uid, day]));

	it('is there once', () => {
		expect(uids(events).size).toBe(events.length);
	});

	it('stays when days and titles change', () => {
		const outline = {
			...fork,
			milestones: fork.milestones.map((old) => ({ ...old, title: `New ${old.id}` })),
		};
		const later = plan(outline, { ...settings, start: '2028-03-06' }, nothingYet);
		const moved = buildEvents(later, { ...source, outline });
		expect([...uids(moved).keys()]).toEqual([...uids(events).keys()]);
		expect(moved.map(({ day }) => day)).not.toEqual(events.map(({ day }) => day));
	});

	it('stays when a thing gets another name', () => {
		const ids = {
			numbers: new Map([
				['milestone/lay-keel', 1],
				['milestone/keel', 2],
			]),
			aliases: new Map([['milestone/lay-keel', 'milestone/keel']]),
		};
		const renamed = fork.milestones.map((old) =>
			old.id === 'lay-keel'
				? { ...old, id: 'keel' }
				: { ...old, needs: old.needs.map((id) => (id === 'lay-keel' ? 'keel' : id)) },
		);
		const outline = { ...fork, milestones: renamed };
		const now = buildEvents(plan(outline, settings, nothingYet), {
			...source,
			outline,
			firstNames: firstNames(ids),
		});
		expect(now.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
	});

	it('differs on another site', () => {
		const other = uids(buildEvents(road, { ...source, site: 'other.example' }));
		expect(events.filter(({ uid }) => other.has(uid))).toEqual([]);
	});
});
