import { describe, expect, test } from 'vitest';
import { buildForm } from '../../../src/plan-view/form/form.ts';
import { judge } from '../../../src/plan-view/form/judge.ts';
import {
	type Typed,
	addPause,
	edit,
	removePause,
	settingsOfTyped,
	takeBack,
	tryMend,
	typedOf,
	unreadable,
} from '../../../src/plan-view/form/typed.ts';
import { elementsOf, linesOf } from '../../support/markup.ts';
import { settings } from '../plan/road.ts';
import { road, sources } from './nurse.ts';

const usual = typedOf(sources.settings);
const change = (name: string, value: string, checked = false): Typed =>
	edit(usual, { name, value, checked });
const faultsOf = (typed: Typed) => judge(typed, usual, road).wrong;

describe('a form', () => {
	test('says what settings say, and back', () => {
		const given = settings({
			start: '2027-01-04',
			pauses: [{ from: '2027-08-02', to: '2027-08-22', hours: { own: 1, job: 0 }, why: 'Away' }],
			choices: { field: ['home'] },
			moved: { drugs: 2 },
			without: ['thread/first-words'],
		});
		expect(settingsOfTyped(typedOf(given))).toEqual(given);
		expect(settingsOfTyped(typedOf(settings()))).toEqual(settings());
	});

	test.each([
		['own', '6.5', { hours: { own: 6.5, job: 0 } }],
		['job', '12', { hours: { own: 8, job: 12 } }],
		['start', '', { start: undefined }],
		['parallel', '2', { parallel: 2 }],
		['one:field', 'home', { choices: { field: ['home'] } }],
		['one:field', '', { choices: { field: [] } }],
	])('takes %s as %j', (name, value, part) => {
		const { good, wrong } = judge(change(name, value), usual, road);
		expect(wrong).toEqual({});
		expect(settingsOfTyped(good)).toMatchObject(part);
	});

	test('takes threads out and in again', () => {
		const out = edit(usual, { name: 'thread:first-words', value: 'in', checked: false });
		expect(out.without).toEqual(['thread/first-words']);
		expect(edit(out, { name: 'thread:first-words', value: 'in', checked: true }).without).toEqual(
			[],
		);
	});

	test('keeps several options of a decision that lets one choose more', () => {
		const one = edit(usual, { name: 'some:field', value: 'home', checked: true });
		const two = edit(one, { name: 'some:field', value: 'children', checked: true });
		expect(two.choices).toEqual({ field: ['home', 'children'] });
		expect(judge(two, one, road)).toMatchObject({
			good: { choices: { field: ['home'] } },
			wrong: {
				'some:field': 'Choose 1 at most. Until then the plan counts with the choice before.',
			},
		});
	});

	test('adds pauses, which count once they have days, and removes them', () => {
		const empty = addPause(usual);
		expect(judge(empty, usual, road)).toMatchObject({ good: { pauses: [] }, wrong: {} });
		const from = edit(empty, { name: 'pause:0:from', value: '2027-08-02', checked: false });
		expect(faultsOf(from)).toEqual({
			'pause:0:to':
				'Give the last day, for a single day the same; until then this pause does not count.',
		});
		const whole = edit(from, { name: 'pause:0:to', value: '2027-08-22', checked: false });
		expect(settingsOfTyped(judge(whole, usual, road).good).pauses).toEqual([
			{ from: '2027-08-02', to: '2027-08-22', hours: { own: 0, job: 0 }, why: '' },
		]);
		expect(addPause(whole).pauses.map(({ key }) => key)).toEqual([0, 1]);
		expect(removePause(addPause(whole), 0).pauses.map(({ key }) => key)).toEqual([1]);
	});

	test('takes what every object answers to for an id like any other', () => {
		const id: string = 'constructor';
		const [field] = road.decisions;
		if (!field) throw new Error('The road has no decision.');
		const odd = { ...road, decisions: [{ ...field, id, choose: 2 }] };
		const seen = { typed: usual, wrong: {}, outline: odd, live: true };
		expect(linesOf(buildForm(seen))).toContain('summary: Which field: open');
		const some = edit(usual, { name: `some:${id}`, value: 'home', checked: true });
		expect(Object.entries(some.choices)).toEqual([[id, ['home']]]);
		const { good, wrong } = judge(some, usual, odd);
		expect([Object.entries(good.choices), wrong]).toEqual([[[id, ['home']]], {}]);
		const three: Typed = { ...some, choices: { [id]: ['home', 'children', 'x'] } };
		expect(Object.entries(judge(three, usual, odd).good.choices)).toEqual([[id, []]]);
	});

	test('takes mends, and takes them back', () => {
		const moved = tryMend(usual, { is: 'move', id: 'drugs', to: 1 });
		expect(moved.moved).toEqual({ drugs: 1 });
		expect(takeBack(moved, 'move/drugs')).toEqual(usual);
		expect(tryMend(usual, { is: 'hours', kind: 'own', hours: 12 }).own).toBe('12');
		const without = tryMend(usual, { is: 'leave-out', item: 'thread/first-words', ids: ['diary'] });
		expect(without.without).toEqual(['thread/first-words']);
		expect(takeBack(without, 'thread/first-words')).toEqual(usual);
	});
});

describe('a wrong field', () => {
	test.each([
		['own', ''],
		['own', unreadable],
		['own', '-1'],
		['own', '0.1'],
		['own', '113'],
		['job', '1e2'],
		['parallel', '0'],
		['parallel', '2.5'],
		['start', '0202-01-04'],
		['start', '2027-02-30'],
		['start', unreadable],
	])('%s: “%s” changes nothing, and is told', (name, value) => {
		const { good, wrong } = judge(change(name, value), usual, road);
		expect(good).toEqual(usual);
		expect(Object.keys(wrong)).toEqual([name]);
	});

	test('is told with what counts until then', () => {
		const wrong = { ...usual, own: 'x', job: '', parallel: '1.5', start: '1-1-1' };
		expect(faultsOf(wrong)).toMatchInlineSnapshot(`
			{
			  "job": "Give hours a week: 0, or from 0.5 to 112. Until then the plan counts with 0.",
			  "own": "Give hours a week: 0, or from 0.5 to 112. Until then the plan counts with 8.",
			  "parallel": "Give a whole number from 1 to 99. Until then the plan counts with 3.",
			  "start": "Give a day from 1 January 1970 to 31 December 2199, or none. Until then the road begins on 4 January 2027.",
			}
		`);
	});

	test('of hours leaves a pause with those that were last right', () => {
		const pause = {
			key: 0,
			from: '2027-08-02',
			to: '2027-08-22',
			own: '0',
			job: '0',
			why: '',
			readers: '',
		};
		const before = { ...usual, pauses: [pause] };
		const after = { ...usual, pauses: [{ ...pause, to: '2027-08-29', own: 'x' }] };
		expect(judge(after, before, road)).toMatchObject({
			good: { pauses: [{ ...pause, to: '2027-08-29' }] },
			wrong: {
				'pause:0:own': 'Give hours a week from 0 to 112. Until then this pause counts with 0.',
			},
		});
	});

	test.each([
		['from', '', 'Give the first day; until then this pause does not count.'],
		[
			'to',
			'',
			'Give the last day, for a single day the same; until then this pause does not count.',
		],
		['to', '2027-08-01', 'The last day is before the first; until then this pause does not count.'],
	])('of days has a pause not count: %s “%s”', (part, value, fault) => {
		const pause = { key: 0, from: '2027-08-02', to: '2027-08-22' };
		const whole = { ...pause, own: '0', job: '0', why: '', readers: '' };
		const before = { ...usual, pauses: [whole] };
		const after = { ...usual, pauses: [{ ...whole, [part]: value }] };
		expect(judge(after, before, road)).toMatchObject({
			good: { pauses: [] },
			wrong: { [`pause:0:${part}`]: fault },
		});
	});

	test('is described by its fault', () => {
		const typed = change('own', 'x');
		const { wrong } = judge(typed, usual, road);
		const form = elementsOf(buildForm({ typed, wrong, outline: road, live: true }));
		const input = form.find(({ attributes }) => attributes['name'] === 'own');
		const fault = form.find(({ attributes }) => attributes['id'] === 'field-own-fault');
		expect(input?.attributes).toMatchObject({
			'aria-invalid': 'true',
			'aria-describedby': 'field-own-fault',
		});
		expect(fault?.children).toEqual([wrong['own']]);
	});
});

test('reads in words what can be changed', () => {
	const typed = tryMend(addPause(usual), { is: 'move', id: 'drugs', to: 1 });
	expect(linesOf(buildForm({ typed, wrong: {}, outline: road, live: true })))
		.toMatchInlineSnapshot(`
			[
			  "legend: Your week",
			  "label: First day of the road",
			  "label: Own time, hours a week",
			  "label: On the job, hours a week",
			  "label: Milestones at once, at most",
			  "summary: Pauses: 1",
			  "legend: Pause 1",
			  "label: First day",
			  "label: Last day",
			  "label: Own hours a week",
			  "label: Hours on the job",
			  "label: What for",
			  "button: Remove pause 1",
			  "button: Add a pause",
			  "summary: Which field: open",
			  "legend: Which field",
			  "label: Children",
			  "label: Home care",
			  "label: Not decided yet",
			  "summary: Optional threads: all included",
			  "legend: Optional threads that the plan includes",
			  "label: First words",
			  "p: Tried here",
			  "“Drug rounds” begins in Year 1, Q2. ",
			  "button: Take back: Drug rounds",
			  "button: Undo my changes",
			  "button: Compare from here",
			  "What differs?",
			  "p: What you try here is lost when you leave: save the file below.",
			]
		`);
});

test('cannot be used before somebody listens', () => {
	const off = elementsOf(buildForm({ typed: usual, wrong: {}, outline: road, live: false }));
	expect(off.find(({ tag }) => tag === 'fieldset')?.attributes).toHaveProperty('disabled');
});
