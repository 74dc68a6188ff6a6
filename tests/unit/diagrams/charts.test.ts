import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Chart, Mark, Shape } from '../../../src/diagrams/chart/index.ts';
import {
	buildGantt,
	buildLevels,
	buildLoad,
	writeShape,
} from '../../../src/diagrams/chart/index.ts';
import { widthOf, wrap } from '../../../src/diagrams/chart/text.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { outlineOf } from '../../../src/plan/outline.ts';
import { plan } from '../../../src/plan/plan.ts';
import { type Progress, nothingYet } from '../../../src/plan/progress.ts';
import { paintShape } from '../../../src/site/client/paint-shape.ts';
import { loadContent } from '../../../src/site/content.ts';
import { anyCase, milestone, outline, settings } from '../plan/road.ts';
import { long, nothing, nurse, tiny, undated } from './plan-fixture.ts';

const builders = { plan: buildGantt, load: buildLoad, levels: buildLevels } as const;
const all = (made: Plan): Chart[] => Object.values(builders).map((build) => build(made));

const fixtures = { nurse, undated, tiny, nothing, long: long(200, 10) } as const;
const cases = Object.entries(fixtures).flatMap(([name, made]) =>
	all(made).map((chart) => [`${name}, ${chart.id}`, chart, made] as const),
);

/** All shapes of a picture, the outermost first. */
const shapesIn = (shape: Shape): Shape[] => [
	shape,
	...shape.children.flatMap((child) => (typeof child === 'string' ? [] : shapesIn(child))),
];

/** What a picture draws, as its elements say it. */
const drawnIn = (picture: Shape) =>
	shapesIn(picture)
		.filter(({ attributes }) => 'data-mark' in attributes)
		.map(({ attributes }) =>
			Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('data-'))),
		);

const toData = ({ kind, id, facts }: Mark) => ({
	'data-mark': kind,
	'data-id': id,
	...Object.fromEntries(
		Object.entries(facts).map(([name, value]) => [`data-${name}`, String(value)]),
	),
});

/** Bands are drawn behind rows, and panels one below the other; within each the order is that of reading. */
const byKind = (drawn: readonly Record<string, unknown>[]) =>
	drawn.toSorted((a, b) => layerOf(a).localeCompare(layerOf(b)));
const layerOf = (data: Record<string, unknown>) => `${data['data-mark']} ${data['data-hours']}`;

const rowsOf = ({ twin }: Chart) =>
	twin.rows.map((cells) => ({
		node: cells[0]?.find(({ node }) => node)?.node,
		cells: cells.map((cell) => cell.map(({ text }) => text).join(' ')),
	}));

/** A page with both forms of a chart. */
const pageOf = ({ wide, narrow }: Chart, base = '/'): Document =>
	new JSDOM(`<main>${writeShape(narrow, base)}${writeShape(wide, base)}</main>`).window.document;

/** The day `days` after the start as a table has it, counted by the platform’s own calendar. */
function dayOf(start: string, days: number): string {
	const date = new Date(`${start}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	const month = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
	return `${date.getUTCDate()} ${month.format(date)} ${date.getUTCFullYear()}`;
}

const weekName = (week: number) =>
	`Year ${Math.floor(week / 52) + 1}, Q${(Math.floor(week / 13) % 4) + 1}, week ${(week % 13) + 1}`;

/** What the table must say of a mark, worked out from its facts alone. */
function wordsFor({ kind, facts }: Mark, { start }: Plan): string[] {
	const { first, last, high, low, likely, week, slack, now, target } = facts as Record<
		string,
		number
	>;
	const begin = (at = 0) => (start === undefined ? weekName(at) : dayOf(start, at * 7));
	const end = (at = 0) => (start === undefined ? weekName(at) : dayOf(start, at * 7 + 6));
	switch (kind) {
		case 'milestone':
			return [
				typeof facts['begins'] === 'string' ? dayOf(facts['begins'], 0) : begin(first),
				typeof facts['ends'] === 'string' ? dayOf(facts['ends'], 0) : end(last),
				high === undefined ? '' : end(high),
				slack === undefined ? '' : slack === 0 ? 'none' : `${slack} week${slack === 1 ? '' : 's'}`,
				(facts['critical'] === 'yes' ? '● critical path' : '') +
					(facts['state'] === 'planned' && facts['critical'] === 'yes'
						? ''
						: (facts['critical'] === 'yes' ? ', ' : '') +
							(facts['state'] === 'doing' ? 'under way' : String(facts['state']))),
			];
		case 'decision':
			return [
				'',
				start === undefined && Number(week) < 0
					? 'decide before the start'
					: `decide by ${end(week)}`,
			];
		case 'pause':
			return [begin(first), end(last)];
		case 'today':
			return [typeof facts['day'] === 'string' ? dayOf(facts['day'], 0) : begin(week)];
		case 'end':
			return ['', end(likely), end(high), '', `at low effort ${end(low)}`];
		case 'load':
			return [
				facts['hours'] === 'own' ? 'own time' : 'on the job',
				...(facts['standing'] === 'past'
					? ['', '', '', '', 'past']
					: [
							low === high ? `${low} h` : `${low}–${high} h`,
							`${likely} h`,
							`${facts['planned']} h`,
							`${facts['given']} h`,
							...(facts['standing'] === 'over' ? ['▲ over'] : []),
						]),
			];
		case 'skill':
			return [
				now === 0 ? '0 none yet' : `${now} `,
				target === 0 ? 'not in the plan' : `${Math.max(Number(now), Number(target))} `,
			];
		default:
			throw new Error(`No words for ${kind}`);
	}
}

function expectSame(chart: Chart, made: Plan): void {
	const meant = byKind(chart.marks.map(toData));
	for (const picture of [chart.wide, chart.narrow]) expect(byKind(drawnIn(picture))).toEqual(meant);
	const told = rowsOf(chart).filter(({ node }) => node !== undefined);
	expect(told.map(({ node }) => node)).toEqual(chart.marks.map(({ kind, id }) => `${kind} ${id}`));
	for (const [index, mark] of chart.marks.entries()) {
		const [, ...cells] = told[index]?.cells ?? [];
		for (const [place, words] of wordsFor(mark, made).entries())
			if (mark.kind === 'skill') expect(cells[place]).toContain(words);
			else expect(cells[place]).toBe(words);
	}
}

describe('a chart, its marks and its twin', () => {
	it.each(cases)('say the same in the same order: %s', (_, chart, made) => {
		expectSame(chart, made);
	});

	it('say the same of any plan', () => {
		fc.assert(
			fc.property(anyCase(), ({ outline, progress, today, ...given }) => {
				const made = plan(outline, given.settings, progress, today);
				for (const chart of all(made)) expectSame(chart, made);
			}),
			{ numRuns: 150 },
		);
	});

	it('say the same of the road of the handbook', async () => {
		const { roadmap } = await loadContent(process.cwd());
		if (!roadmap) throw new Error('No roadmap');
		const made = plan(outlineOf(roadmap), settings({ parallel: 6 }), nothingYet);
		for (const chart of all(made)) expectSame(chart, made);
		expect(buildGantt(made).marks.length).toBeGreaterThan(made.milestones.length);
	});
});

describe('the chart of the plan', () => {
	const chart = buildGantt(nurse);

	it('tells in words what can never be done, and why', () => {
		const words = rowsOf(chart).map(({ cells }) => cells.filter((cell) => cell !== '').join(' | '));
		expect(words).toMatchInlineSnapshot(`
			[
			  "Wound care | 4 Jan 2027 | 21 Mar 2027 | done",
			  "Day or night | decide by 4 Apr 2027 | chosen: Days",
			  "Triage on a busy night | 24 May 2027 | 29 Aug 2027 | 17 Oct 2027 | none | ● critical path, under way",
			  "Drawing blood from small veins | 7 Jun 2027 | 25 Jul 2027 | 25 Jul 2027 | 1 week | blocked",
			  "Which field | decide by 3 Oct 2027 | open",
			  "The emergency course | 4 Oct 2027 | 2 Apr 2028 | 23 Jul 2028 | none | ● critical path",
			  "Teach a newcomer | 3 Jan 2028 | 30 Jan 2028 | 5 Mar 2028 | 9 weeks | planned",
			  "The road ends | 2 Apr 2028 | 23 Jul 2028 | at low effort 20 Feb 2028",
			  "Pause | 5 Apr 2027 | 23 May 2027 | a child is born",
			  "Today | 24 May 2027",
			  "First aid for children | done",
			  "A year of nights | can never be done: it asks hours on the job, and none are given",
			  "Lead the night | can never be done: it needs A year of nights",
			]
		`);
	});

	it('puts bars where their weeks are, in both forms', () => {
		for (const picture of [chart.wide, chart.narrow]) {
			const bars = shapesIn(picture).flatMap(({ attributes, children }) =>
				attributes['data-mark'] !== 'milestone'
					? []
					: children
							.flatMap((child) => (typeof child === 'string' ? [] : shapesIn(child)))
							.filter((shape) => String(shape.attributes['class']).startsWith('bar'))
							.map((bar) => ({
								first: Number(attributes['data-first']),
								weeks: Number(attributes['data-last']) - Number(attributes['data-first']) + 1,
								x: Number(bar.attributes['x']),
								width: Number(bar.attributes['width']),
							})),
			);
			const [one, other] = [bars[0], bars[1]];
			if (!one || !other) throw new Error('No bars');
			const week = (other.x - one.x) / (other.first - one.first);
			for (const { first, weeks, x, width } of bars) {
				expect(x).toBeCloseTo(one.x + (first - one.first) * week, 0);
				expect(width).toBeCloseTo(Math.max(3, weeks * week), 0);
			}
		}
	});

	it('marks the critical path by a sign and a heavier bar, not by colour alone', () => {
		const milestones = shapesIn(chart.wide).filter(
			({ attributes }) => attributes['data-mark'] === 'milestone',
		);
		for (const milestone of milestones) {
			const inside = shapesIn(milestone);
			const critical = milestone.attributes['data-critical'] === 'yes';
			expect(inside.some(({ attributes }) => attributes['class'] === 'glyph critical')).toBe(
				critical,
			);
			const bar = inside.find(({ attributes }) => String(attributes['class']).startsWith('bar'));
			expect(bar?.attributes['height']).toBe(critical ? 14 : 10);
		}
	});

	it('explains only the signs that it draws', () => {
		expect(chart.legend.map(({ text }) => text)).toMatchInlineSnapshot(`
			[
			  "critical path: it sets the end",
			  "planned",
			  "under way",
			  "blocked",
			  "done",
			  "end at high effort",
			  "slack",
			  "decide by",
			  "decided",
			  "pause",
			]
		`);
		expect(buildGantt(tiny).legend.map(({ text }) => text)).toEqual(['planned']);
	});

	it('is drawn as it always was', () => {
		expect(writeShape(buildGantt(tiny).narrow)).toMatchInlineSnapshot(
			`"<svg class="drawing gantt narrow-form" viewBox="0 0 276 149" width="276" height="149" role="graphics-document document" aria-labelledby="chart-plan-narrow-title" aria-describedby="chart-plan-narrow-desc"><title id="chart-plan-narrow-title">The plan, week by week</title><desc id="chart-plan-narrow-desc">1 milestone and 0 decisions, in the order in which they begin. At the likely efforts the road ends in Year 1, Q1, week 1.</desc><g class="bands"/><g class="grid"><path class="grid-year" d="M1 4 1 147"/></g><text class="head" x="0" y="13">Year 1</text><text class="note" x="4" y="32">Year 1</text><text class="note" x="4" y="47">Q1</text><g class="milestone" data-mark="milestone" data-id="only" data-first="0" data-last="0" data-high="0" data-slack="0" data-state="planned" data-critical="no"><path class="rule" d="M0 55 276 55"/><a href="/milestones/only/"><title>Only this: Year 1, Q1, week 1 to Year 1, Q1, week 1; at high effort Year 1, Q1, week 1; slack none; planned</title><rect class="row" x="0" y="55" width="276" height="46"/><text x="0" y="72">Only this</text><rect class="bar planned" x="1" y="82" width="20.3" height="10" rx="2"/></a></g><g class="end" data-mark="end" data-id="road" data-low="0" data-likely="0" data-high="0"><path class="rule" d="M0 101 276 101"/><title>The road ends: Year 1, Q1, week 1; at low effort Year 1, Q1, week 1; at high effort Year 1, Q1, week 1</title><rect class="row" x="0" y="101" width="276" height="46"/><text x="0" y="118">The road ends</text><path class="tail" d="M21.3 133 21.3 133"/><path class="tail" d="M21.3 129 21.3 137"/><path class="tail" d="M21.3 129 21.3 137"/><path class="glyph flag" d="M21.3 133m0 7v-14h10l-3 4 3 4h-10"/></g></svg>"`,
		);
	});
});

describe('the chart of the hours', () => {
	it('tells what is asked and given, and where it is too much', () => {
		expect(rowsOf(buildLoad(nurse)).map(({ cells }) => cells.join(' | '))).toMatchInlineSnapshot(`
			[
			  "Year 1, Q1, from 4 Jan 2027 | own time |  |  |  |  | past",
			  "Year 1, Q1, from 4 Jan 2027 | on the job |  |  |  |  | past",
			  "Year 1, Q2, last 6 weeks | own time | 4–9 h | 6.5 h | 4 h | 4 h | ▲ over",
			  "Year 1, Q2, last 6 weeks | on the job | 5 h | 5 h | 5 h | 6 h | fits",
			  "Year 1, Q3, from 5 Jul 2027 | own time | 0 h | 0 h | 0 h | 1.5 h | fits",
			  "Year 1, Q3, from 5 Jul 2027 | on the job | 0 h | 0 h | 0 h | 2 h | fits",
			  "Year 1, Q4, from 4 Oct 2027 | own time | 2–6 h | 4 h | 4 h | 4 h | full",
			  "Year 1, Q4, from 4 Oct 2027 | on the job | 4–9 h | 7 h | 6 h | 6 h | ▲ over",
			  "Year 2, Q1, from 3 Jan 2028 | own time | 0 h | 0 h | 1 h | 4 h | fits",
			  "Year 2, Q1, from 3 Jan 2028 | on the job | 0 h | 0 h | 1 h | 6 h | fits",
			]
		`);
	});
});

describe('the chart of the hours of a long plan', () => {
	const road = (quarters: number, placed: number): Plan => {
		const [, , empty] = nurse.quarters;
		if (!empty) throw new Error('No quarter');
		const none = { low: 0, likely: 0, high: 0 };
		const asked = { own: { low: 1, likely: 2, high: 3 }, job: none };
		return {
			...undated,
			quarters: Array.from({ length: placed }, (_, quarter) => ({
				...empty,
				quarter,
				asked: quarter < quarters ? asked : { own: none, job: none },
				placed: { own: 1, job: 0 },
			})),
		};
	};

	it('goes on to the end of the plan, and after ten years says until when', () => {
		expect(buildLoad(road(4, 9)).twin.rows.length).toBe(2 * 9);
		const far = buildLoad(road(4, 700));
		expect(far.twin.rows.length).toBe(2 * 40);
		expect(far.description).toContain('The plan goes on until Year 175, Q4.');
		expect(buildLoad(road(80, 80)).twin.rows.length).toBe(2 * 80);
	});

	it.each([4, 40, 100, 240])('names years without overlaps in %i quarters', (quarters) => {
		const names = shapesIn(buildLoad(road(quarters, quarters)).wide).flatMap(
			({ tag, attributes, children }) => {
				const text = String(children[0]);
				const x = Number(attributes['x']);
				return tag === 'text' && /^Y(ear )?\d+$/.test(text)
					? [{ x, end: x + widthOf(text, 12), y: Number(attributes['y']) }]
					: [];
			},
		);
		expect(names.length).toBeGreaterThan(1);
		for (const [index, { end, y }] of names.entries()) {
			const next = names[index + 1];
			if (next?.y === y) expect(next.x).toBeGreaterThan(end);
		}
	});
});

describe('the chart of the levels', () => {
	it('tells the level now, the level at the end and what brings it', () => {
		expect(rowsOf(buildLevels(nurse)).map(({ cells }) => cells.join(' | '))).toMatchInlineSnapshot(`
			[
			  "Dressing wounds | 2 Does (recorded 1 Watches; finished milestones suggest it) | 3 Does alone | The emergency course",
			  "Staying calm | 0 none yet | 4 Teaches | Teach a newcomer",
			  "Singing | 2 Sings | not in the plan | ",
			  "Listening | 3 Waits | 3 Waits | ",
			]
		`);
	});
});

describe('a picture', () => {
	const sizes = [1, 7, 60, 200].flatMap((count) =>
		[1, 3, 10].map((years) => [count, years] as const),
	);

	it.each(sizes)('holds %i milestones in %i years within its width', (count, years) => {
		for (const start of [undefined, '2027-01-04'])
			for (const chart of all({ ...long(count, years), start }))
				for (const [picture, width] of [
					[chart.wide, 692],
					[chart.narrow, 276],
				] as const)
					expect(outside(picture, width)).toEqual([]);
	});

	it.each(cases)('has a title, a description and ids of its own: %s', (_, chart) => {
		const document = pageOf(chart);
		const pictures = [...document.querySelectorAll('main > svg')];
		expect(pictures.length).toBe(2);
		for (const picture of pictures) {
			const told = (name: string) =>
				document.getElementById(picture.getAttribute(name) ?? '')?.textContent;
			expect(told('aria-labelledby')).toBe(chart.title);
			expect(told('aria-describedby')).toBe(chart.description);
			// `img` would hide links.
			const hasLinks = picture.querySelector('a') !== null;
			if (hasLinks) expect(picture.getAttribute('role')).toBe('graphics-document document');
		}
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('gives every milestone, decision and skill a link with its name', () => {
		for (const chart of [buildGantt(nurse), buildLevels(nurse)]) {
			const document = pageOf(chart, '/repo/');
			for (const { attributes } of shapesIn(chart.wide))
				if (['milestone', 'decision', 'skill'].includes(String(attributes['data-mark']))) {
					const id = String(attributes['data-id']);
					const links = [...document.querySelectorAll(`[data-id="${id}"] a`)];
					expect(links.length).toBe(2);
					for (const link of links) {
						expect(link.getAttribute('href')).toMatch(/^\/repo\/\w+\/[\w-]+\/$/);
						expect(link.querySelector('title')?.textContent).toContain(': ');
					}
				}
		}
	});
});

describe('painting', () => {
	const { window } = new JSDOM('<!doctype html>');
	const paintBoth = ({ wide, narrow }: Chart) =>
		[narrow, wide].map((form) => paintShape(form, '/repo/', window.document).outerHTML).join('');

	it.each(cases)('makes the same page as writing: %s', (_, chart) => {
		expect(paintBoth(chart)).toBe(pageOf(chart, '/repo/').querySelector('main')?.innerHTML);
	});

	it.each([
		'</title></svg><script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"it's & <b>bold</b> &amp; &#60;",
		'تعلم الآلة עברית 日本語の見出し 🧑‍🚀',
		'x'.repeat(300),
		'two\nlines\u0000and\u0007more',
		'javascript:alert(1)',
		' ',
	])('keeps any title a text: %j', (title) => {
		const chart = buildGantt({ ...long(2, 1, title), today: 3 });
		const page = pageOf(chart, '/repo/');
		expect(page.querySelectorAll('script, img, b, style, foreignObject').length).toBe(0);
		expect(page.querySelectorAll('[onerror]').length).toBe(0);
		for (const label of page.querySelectorAll('[data-id="m0"] a > text'))
			expect(letters(label.textContent)).toBe(letters(title));
		expect(paintBoth(chart)).toBe(page.querySelector('main')?.innerHTML);
	});
});

/** What a reader sees of a text that may be parted into lines. */
const letters = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '');

describe('a label', () => {
	it.each([
		['short', 100, ['short']],
		['some words that do not fit', 80, ['some', 'words that', 'do not fit']],
		['incomprehensibilities', 60, ['incompr', 'ehensibi', 'lities']],
		['', 60, ['']],
	])('is laid in lines: %s', (text, width, lines) => {
		expect(wrap(text, width)).toEqual(lines);
	});

	it('is never wider than its room, and loses nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				const lines = wrap(text, 120);
				expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
				for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(120);
			}),
		);
	});
});

/** Texts and boxes of a picture that reach over its sides. */
function outside(picture: Shape, width: number): string[] {
	return shapesIn(picture).flatMap(({ tag, attributes, children }) => {
		const x = Number(attributes['x'] ?? 0);
		const look = String(attributes['class'] ?? '');
		const size = look.includes('note') ? 12 : 13;
		const text = children.map((child) => (typeof child === 'string' ? child : '')).join('');
		const length = tag === 'text' || tag === 'tspan' ? widthOf(text.trim(), size) : 0;
		const from = look.includes('to-middle')
			? x - length / 2
			: look.includes('to-end')
				? x - length
				: x;
		const to = tag === 'rect' ? x + Number(attributes['width']) : from + length;
		return from < -1 || to > width + 1 ? [`${tag} ${look} ${text} ${from}–${to}`] : [];
	});
}

describe('recorded days', () => {
	const road = outline([milestone('done'), milestone('doing', { quarter: 1 }), milestone('next')]);
	const record: Progress = {
		milestones: {
			done: { state: 'done', started: '2027-01-07', finished: '2027-02-10' },
			doing: { state: 'doing', started: '2027-01-20' },
		},
		skills: {},
	};
	// A Sunday, the last day of week 11.
	const made = plan(road, settings({ start: '2027-01-04' }), record, '2027-03-28');
	const chart = buildGantt(made);
	const rows = rowsOf(chart);

	it('stand in the table as they were recorded, and nothing begins before today', () => {
		expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
			['DONE', '7 Jan 2027', '10 Feb 2027'],
			['DOING', '20 Jan 2027', '18 Apr 2027'],
			['NEXT', '28 Mar 2027', '18 Apr 2027'],
			['The road ends', '', '18 Apr 2027'],
			['Today', '28 Mar 2027', ''],
		]);
	});

	it('are drawn as the table has them', () => {
		expectSame(chart, made);
		expect(writeShape(chart.wide, '/')).toContain('class="behind"');
	});
});
