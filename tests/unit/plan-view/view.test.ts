import { describe, expect, test } from 'vitest';
import { act, parseAction } from '../../../src/plan-view/act.ts';
import { differencesOf } from '../../../src/plan-view/parts/differences.ts';
import { writeMarkup } from '../../../src/plan-view/markup.ts';
import { plan } from '../../../src/plan/plan.ts';
import { countChanges, withProgress } from '../../../src/plan-view/kept.ts';
import { asBuilt } from '../../../src/plan-view/as-built.ts';
import { findMends } from '../../../src/plan-view/find-mends.ts';
import { type Scene, firstScene } from '../../../src/plan-view/scene.ts';
import { parts, partsOf } from '../../../src/plan-view/view.ts';
import { elementsOf, linesOf } from '../../support/markup.ts';
import { outline, settings } from '../plan/road.ts';
import { open, sources } from './nurse.ts';

const today = '2027-01-05';
const read = (id: string, scene: Scene = open()): string[] =>
	linesOf(parts.find((part) => part.id === id)?.build({ ...scene, differencesOf }) ?? []);
const edit = (scene: Scene, name: string, value: string) =>
	act(scene, { is: 'edit', edit: { name, value, checked: true } }, today);

describe('the page', () => {
	test('says when the road ends, where today is and what is too full', () => {
		expect(read('end')).toMatchInlineSnapshot(`
			[
			  "p: At 8 h of own time and 0 h on the job a week, the road takes 1 year and 1 month and ends in January 2028.",
			  "p: If every effort stays at its low estimate it ends in January 2028; if every one runs to its high, in February 2028.",
			  "p: Today you are in Year 1, Q1, week 1 of the road.",
			  "p: 1 quarter asks more hours than you give: see which, and what mends it.",
			]
		`);
	});

	test('tells quarters where there is no first day, and no today', () => {
		const undated = { settings: settings({ hours: { own: 8, job: 0 } }) };
		expect(read('end', open(undated))).toMatchInlineSnapshot(`
			[
			  "p: At 8 h of own time and 0 h on the job a week, the road takes 1 year and 1 month and ends in Year 2, Q1.",
			  "p: If every effort stays at its low estimate it ends in Year 2, Q1; if every one runs to its high, in Year 2, Q1.",
			  "p: 1 quarter asks more hours than you give: see which, and what mends it.",
			]
		`);
	});

	test('counts down to a road that has not begun', () => {
		expect(read('end', open({}, '2026-11-23'))[2]).toBe(
			'p: The road begins on 4 January 2027, in 6 weeks.',
		);
	});

	test('says what to begin next', () => {
		expect(read('next')).toMatchInlineSnapshot(`
			[
			  "li: Wound care: 1 milestone waits for it (Triage) and it makes Drug rounds easier. State: planned · change: Wound care",
			  "li: Keep a diary: it can wait 39 weeks. State: planned · change: Keep a diary",
			  "li: Drug rounds: it can wait 39 weeks. State: planned · change: Drug rounds",
			]
		`);
	});

	test('says what is begun, and leads from each milestone to its record', () => {
		const progress = { milestones: { wounds: { state: 'doing' as const } }, skills: {} };
		const scene = open({ progress });
		expect(read('next', scene)).toMatchInlineSnapshot(`
			[
			  "li: Keep a diary: it can wait 39 weeks. State: planned · change: Keep a diary",
			  "li: Drug rounds: it can wait 39 weeks. State: planned · change: Drug rounds",
			  "h3: Begun",
			  "li: Wound care. State: under way · change: Wound care",
			]
		`);
		const [, , part] = parts;
		const links = elementsOf(part?.build(scene) ?? []).map(({ attributes }) => attributes['href']);
		expect(links).toContain('/milestones/wounds/#road-progress');
	});

	test('names the day that it was planned for where nobody’s browser knows a better one', () => {
		expect(linesOf(asBuilt('end', sources.rest, '2026-07-10'))).toEqual([
			'p: Planned as of 10 July 2026, when the record last changed.',
		]);
		expect(asBuilt('end', sources.rest, undefined)).toEqual([]);
	});

	test('offers each mend as a button', () => {
		expect(read('mends')).toMatchInlineSnapshot(`
			[
			  "p: Year 1, Q1 asks 5.1–11.5 h a week of own time, 9 h likely, and you give 8 h. Moving Wound care to Q2 mends it; so does moving Keep a diary to Q2, leaving out thread “first-words” or giving 9 h a week.",
			  "Try it:",
			  "button: Move Wound care to Q2",
			  "button: Move Keep a diary to Q2",
			  "button: Leave out thread “first-words”",
			  "button: Give 9 h a week of own time",
			]
		`);
	});

	test('says what sets the end, what begins late and what can wait', () => {
		expect(read('critical')).toMatchInlineSnapshot(`
			[
			  "p: A week lost on one of these usually costs a week at the end.",
			  "li: Home visits begins on 3 January 2028: the road lets it begin no earlier.",
			  "li: Home visits ends last, in January 2028.",
			  "h3: Can wait",
			  "li: Keep a diary can begin up to 39 weeks later and nothing else moves.",
			  "li: Drug rounds can begin up to 39 weeks later and nothing else moves.",
			  "li: Triage can begin up to 26 weeks later and nothing else moves.",
			  "li: 2 milestones should not wait: they have no slack, or the end of the road hangs on them.",
			]
		`);
	});

	test('says how each decision stands', () => {
		expect(read('decisions')).toMatchInlineSnapshot(`
			[
			  "p: Which field: decide by 2 January 2028, and nothing has to move. The road asks for it by the end of Year 1, Q3.",
			  "p: Until then the plan keeps room for Home care, as that takes most hours.",
			  "p: Whichever it is, the road ends in January 2028.",
			]
		`);
	});

	test('says that nothing differs before anything is changed', () => {
		expect(read('what-if')).toMatchInlineSnapshot(`
			[
			  "p: Nothing differs from the profile. Change a field or try a mend, and this says what that does. “Compare from here” keeps it as plan A, to be held against plan B: what you change next.",
			  "button: Compare from here",
			]
		`);
	});

	test('shows the files to keep', () => {
		expect(read('files')).toMatchInlineSnapshot(`
			[
			  "p: Save this file in your copy of the handbook, and the next build shows this plan to everybody. Mends that you try on this page are part of it.",
			  "content/mine/profile.yaml",
			  "button: Copy content/mine/profile.yaml",
			  "start: 2027-01-04
			hours: { own: 8, job: 0 }
			parallel: 3
			",
			]
		`);
	});

	test('says that a file is not whole where it is not for these readers', () => {
		const rest = { hide: [], pauseReaders: [], partial: true, hidesMore: true } as const;
		expect(linesOf(asBuilt('files', rest, today))).toMatchInlineSnapshot(`
			[
			  "p: Your own file also hides pages, which are not named to these readers: keep its lines below hide:, or they come back. Your own file may say more than these readers see, such as what a pause is for: keep it.",
			]
		`);
		expect(linesOf(asBuilt('files', { hide: [], pauseReaders: [], partial: true }, today))[0]).toBe(
			'p: Your own file may say more than these readers see, such as what a pause is for: keep it.',
		);
	});

	test('says of each moved milestone what to do with its line', () => {
		const files = {
			drugs: 'content/mine/milestones/drugs.mdx',
			triage: 'content/mine/milestones/triage.yaml',
		};
		const moved = { wounds: 1, drugs: 1, triage: 2 };
		const rest = { hide: [], pauseReaders: [], files };
		const scene = open({ rest, settings: { ...sources.settings, moved } });
		expect(read('files', scene).slice(4)).toMatchInlineSnapshot(`
			[
			  "p: A milestone that begins in another quarter is a change of its page, a file of one line.",
			  "content/mine/milestones/wounds.yaml",
			  "button: Copy content/mine/milestones/wounds.yaml",
			  "quarter: 2
			",
			  "p: Your own page: change its line quarter: to this one.",
			  "content/mine/milestones/drugs.mdx",
			  "button: Copy content/mine/milestones/drugs.mdx",
			  "quarter: 2
			",
			  "p: Your own patch: add this line, or change its line quarter: to this one.",
			  "content/mine/milestones/triage.yaml",
			  "button: Copy content/mine/milestones/triage.yaml",
			  "quarter: 3
			",
			]
		`);
	});

	test('has words for every part of a road that is finished', () => {
		const done = sources.outline.milestones.map(({ id }) => [id, { state: 'done' as const }]);
		const scene = open({ progress: { milestones: Object.fromEntries(done), skills: {} } });
		expect(parts.filter(({ build }) => build(scene).length === 0)).toEqual([]);
		expect([read('end', scene), read('next', scene), read('critical', scene)].flat()).toEqual([
			'p: Everything on this road is done.',
			'p: Nothing is left to begin.',
			'p: Nothing is left to do, so nothing sets the end.',
		]);
	});

	test('calls nothing done where everything is dropped', () => {
		const dropped = sources.outline.milestones.map(({ id }) => [id, { state: 'dropped' as const }]);
		const scene = open({ progress: { milestones: Object.fromEntries(dropped), skills: {} } });
		const words = ['end', 'next', 'critical', 'decisions'].flatMap((id) => read(id, scene));
		expect(words).toMatchInlineSnapshot(`
			[
			  "p: Nothing is left to plan: every milestone is dropped or left out.",
			  "p: Nothing is left to begin.",
			  "p: Nothing is left to do, so nothing sets the end.",
			  "p: Which field: nothing in the plan waits for it. The road asks for it by the end of Year 1, Q3.",
			  "p: With Children or Home care nothing is left to do.",
			]
		`);
	});

	test('says “within a week” on the eve of the first day', () => {
		expect(read('end', open({}, '2027-01-03'))).toContain(
			'p: The road begins on 4 January 2027, within a week.',
		);
	});

	test('has one sentence where there are no milestones', () => {
		const empty = open({ outline: outline([]) });
		expect(partsOf(empty).flatMap(({ build }) => linesOf(build(empty)))).toEqual([
			'p: There is nothing to plan yet.',
		]);
	});

	test('uses each id once, and describes fields by what is there', () => {
		const { scene } = edit(open(), 'own', 'x');
		const elements = elementsOf(parts.flatMap(({ build }) => build(scene)));
		const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const named = elements.flatMap(({ attributes }) =>
			['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
				String(attributes[name] ?? '').split(' '),
			),
		);
		expect(named.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
	});
});

describe('a change', () => {
	test('plans again and says what it did', () => {
		const { scene, said } = edit(open(), 'own', '4');
		expect(scene.made.hours.own).toBe(4);
		expect(said).toMatchInlineSnapshot(`"The road now ends in February 2028, 4 weeks later."`);
		expect(read('what-if', scene)).toMatchInlineSnapshot(`
			[
			  "li: This plan ends 4 weeks later than the profile: in February 2028, not in January 2028.",
			  "li: In this plan 4 milestones end later, most of all Triage: 4 months later.",
			  "th: What",
			  "th: The profile",
			  "th: This plan",
			  "th: Difference",
			  "th: The road ends",
			  "td: 30 January 2028",
			  "td: 27 February 2028",
			  "td: 4 weeks later",
			  "th: The road ends, low effort",
			  "td: 30 January 2028",
			  "td: 6 February 2028",
			  "td: 1 week later",
			  "th: The road ends, high effort",
			  "td: 6 February 2028",
			  "td: 12 March 2028",
			  "td: 5 weeks later",
			  "th: Own time",
			  "td: 8 h a week",
			  "td: 4 h a week",
			  "td: ",
			  "th: Keep a diary",
			  "td: 4 April 2027",
			  "td: 6 June 2027",
			  "td: 2 months later",
			  "th: Drug rounds",
			  "td: 9 May 2027",
			  "td: 15 August 2027",
			  "td: 3 months later",
			  "th: Triage",
			  "td: 4 July 2027",
			  "td: 24 October 2027",
			  "td: 4 months later",
			  "th: Home visits",
			  "td: 30 January 2028",
			  "td: 27 February 2028",
			  "td: 4 weeks later",
			  "button: Compare from here",
			]
		`);
	});

	test('is being compared until what tells the differences is there', () => {
		const { scene } = edit(open(), 'own', '4');
		const part = parts.find(({ id }) => id === 'what-if');
		expect(linesOf(part?.build(scene) ?? [])).toContain('p: The two plans are being compared.');
	});

	test('that is wrong says so and leaves the plan', () => {
		const before = open();
		const { scene, said } = edit(before, 'own', 'x');
		expect(scene.made).toBe(before.made);
		expect(said).toBe(
			'Give hours a week: 0, or from 0.5 to 112. Until then the plan counts with 8.',
		);
	});

	test('that says the same leaves the plan and is not told', () => {
		const before = open();
		const { scene, said } = edit(before, 'own', '8.0');
		expect([scene.made === before.made, said]).toEqual([true, '']);
	});

	test('is taken back with one button, which says what it did', () => {
		const before = open();
		const undo = (scene: Scene) => act(scene, { is: 'reset' }, today);
		expect(undo(before).said).toBe('Nothing to undo: you have changed nothing.');
		expect(undo(edit(before, 'own', 'x').scene).said).toBe('Your changes are undone.');
		const after = undo(edit(before, 'own', '4').scene);
		expect(after.said).toBe('The road now ends in January 2028, 4 weeks earlier.');
		expect(after.scene.typed).toEqual(before.typed);
		expect(after.scene.made).toEqual(before.made);
	});

	test('that mends a quarter has it gone from the list', () => {
		const before = open();
		const [overload] = before.overloads;
		const mend = overload?.mends[0];
		if (!mend) throw new Error('The road has nothing to mend.');
		const { scene } = act(before, { is: 'mend', mend }, today);
		const quarters = findMends(scene, today).overloads.map(({ quarter }) => quarter);
		expect(quarters).not.toContain(overload?.quarter);
	});
});

describe('what a browser keeps', () => {
	const doing = { milestones: { wounds: { state: 'done' as const } }, skills: {} };

	test('is counted by both plans, and told', () => {
		const before = edit(open(), 'own', '4').scene;
		const scene = withProgress(before, doing, 1, today);
		expect(read('next', scene).join()).not.toContain('Wound care');
		expect(scene.made).toEqual(plan(scene.outline, scene.current, doing, today));
		expect(scene.other.made).toEqual(plan(scene.outline, scene.settings, doing, today));
		expect(read('end', scene)[1]).toBe('p: Counts 1 change kept in this browser (your record).');
	});

	test('is not told where it says nothing else', () => {
		const scene = withProgress(open(), sources.progress, 0, today);
		expect(read('end', scene)).toEqual(read('end'));
	});

	test.each([
		[0, {}, {}],
		[1, {}, { wounds: { state: 'doing' } }],
		[1, { wounds: { state: 'doing' } }, { wounds: { state: 'done' } }],
		[2, { wounds: { state: 'doing' } }, { constructor: { state: 'done' } }],
	] as const)('makes %d changes: %j to %j', (count, a, b) => {
		const [one, two] = [a, b].map((milestones) => ({ milestones, skills: { hands: 1 } }));
		if (!one || !two) throw new Error('There are two.');
		expect(countChanges(one, two)).toBe(count);
	});
});

describe('who reads what a pause is for', () => {
	const pauses = ['At home', 'Holidays'].map((why, index) => ({
		from: `2027-0${index + 3}-01`,
		to: `2027-0${index + 3}-07`,
		hours: { own: 0, job: 0 },
		why,
	}));
	const before = open({
		settings: { ...sources.settings, pauses },
		rest: { hide: [], pauseReaders: ['private', ''] },
	});
	const fileOf = (scene: Scene) => read('files', scene).join('\n');

	test('stays the same when its words are mended', () => {
		const { scene } = edit(before, 'pause:0:why', 'At home with Ada');
		expect(fileOf(scene)).toMatch(/Ada"\s+hours: .+\s+visibility: private/);
	});

	test('goes with its pause, and comes back with it', () => {
		const { scene } = act(before, { is: 'remove-pause', key: 0 }, today);
		expect(fileOf(scene)).not.toContain('visibility');
		const kept = act(scene, { is: 'keep' }, today).scene;
		const back = act(edit(kept, 'own', '4').scene, { is: 'back-to-kept' }, today).scene;
		expect(fileOf(back)).not.toContain('visibility');
		expect(fileOf(act(back, { is: 'reset' }, today).scene)).toContain('visibility: private');
	});
});

describe('a kept plan', () => {
	const kept = act(open(), { is: 'keep' }, today).scene;

	test('is compared with what follows', () => {
		expect(read('what-if', kept)[1]).toMatchInlineSnapshot(`"button: Compare from here"`);
		expect(read('what-if', edit(kept, 'one:field', 'children').scene)).toMatchInlineSnapshot(`
			[
			  "li: Both end in January 2028 at the likely effort; at high effort plan A ends in February 2028 and plan B in January 2028.",
			  "li: Not in plan A: Children’s ward.",
			  "li: Not in plan B: Home visits.",
			  "li: Which field: in plan B Children, in plan A it is open.",
			  "th: What",
			  "th: Plan A",
			  "th: Plan B",
			  "th: Difference",
			  "th: The road ends, high effort",
			  "td: 6 February 2028",
			  "td: 30 January 2028",
			  "td: 1 week earlier",
			  "th: Which field",
			  "td: open",
			  "td: Children",
			  "td: ",
			  "th: Children’s ward",
			  "td: not in the plan",
			  "td: 30 January 2028",
			  "td: ",
			  "th: Home visits",
			  "td: 30 January 2028",
			  "td: not in the plan",
			  "td: ",
			  "button: Compare from here",
			  "button: Go back to plan A",
			  "button: Compare with the profile again",
			]
		`);
	});

	test('can be gone back to, and let go', () => {
		const changed = edit(kept, 'own', '4').scene;
		expect(act(changed, { is: 'back-to-kept' }, today).scene.made).toEqual(kept.made);
		expect(act(changed, { is: 'let-go' }, today).scene.other.is).toBe('profile');
	});
});

test.each([
	['reset', { is: 'reset' }],
	['remove-pause:3', { is: 'remove-pause', key: 3 }],
	['take-back:move/a', { is: 'take-back', item: 'move/a' }],
	[
		'mend:{"is":"hours","kind":"own","hours":9}',
		{ is: 'mend', mend: { is: 'hours', kind: 'own', hours: 9 } },
	],
	['copy:x', undefined],
	['', undefined],
])('reads the action of a button from “%s”', (text, action) => {
	expect(parseAction(text)).toEqual(action);
});

test('writes titles as text, whatever they say', () => {
	const hostile = '</script><img src=x onerror=alert(1)> "&"';
	const [first, ...others] = sources.outline.milestones;
	if (!first) return;
	const scene = firstScene(
		{
			...sources,
			outline: { ...sources.outline, milestones: [{ ...first, title: hostile }, ...others] },
		},
		today,
		true,
	);
	const html = parts.map(({ build }) => writeMarkup(build(scene), '/base/')).join('');
	expect(html).not.toContain('<img');
	expect(html).toContain('&lt;/script&gt;&lt;img');
	expect(html).toContain('href="/base/milestones/wounds/"');
});

test('tells all dates of a milestone and what it waits for', () => {
	const lines = read('weeks').filter((line) => /^t[hd]: /.test(line));
	const from = lines.indexOf('th: Waits for');
	const row = lines.indexOf('th: Triage', from);
	expect(lines.slice(row, row + 8)).toMatchInlineSnapshot(`
		[
		  "th: Triage",
		  "td: 5 April 2027",
		  "td: 4 July 2027",
		  "td: 4 July 2027",
		  "td: 11 July 2027",
		  "td: 26 weeks",
		  "td: planned · change",
		  "td: Wound care",
		]
	`);
});

test('says of what is needed that it was dropped', () => {
	const id = sources.outline.milestones.find(({ title }) => title === 'Wound care')?.id ?? '';
	const progress = { milestones: { [id]: { state: 'dropped' as const, why: 'x' } }, skills: {} };
	const lines = read('weeks', open({ progress }));
	const row = lines.indexOf('th: Triage', lines.indexOf('th: Waits for'));
	expect(lines[row + 7]).toBe('td: needs Wound care, which you dropped');
});
