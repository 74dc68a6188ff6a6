import { describe, expect, test } from 'vitest';
import type { Roadmap } from '../../../src/roadmap/model.ts';
import { type Overlay, check, textOf } from './road.ts';

function build(overlay: Overlay = {}): Roadmap {
	const { roadmap, faults } = check(overlay);
	if (!roadmap) throw new Error(JSON.stringify(faults));
	return roadmap;
}

function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
	const found = list.find((item) => item.id === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
}

const waits = {
	'mine/milestones/emergency-course.yaml': 'helps: [wound-care]\nneeds: []\n',
	'mine/milestones/last.mdx': textOf('handbook/milestones/wound-care.mdx')
		.replace('theme: ward', 'theme: field\nneeds: [decision/field]')
		.replace('quarter: 2', 'quarter: 4'),
};

describe('the roadmap', () => {
	test('links milestones both ways', () => {
		const road = build();
		const [wound, course] = [
			byId(road.milestones, 'wound-care'),
			byId(road.milestones, 'emergency-course'),
		];
		expect(course.needs).toEqual([wound]);
		expect(wound.unlocks).toEqual([course]);
		expect(wound.theme).toBe(byId(road.themes, 'ward'));
		expect(wound.theme.milestones).toEqual([wound]);
		expect(wound.year).toBe(road.years[0]);
		expect(course.option?.milestones).toEqual([course]);
	});

	test('links skills, templates and resources both ways', () => {
		const road = build();
		const [skill, wound] = [byId(road.skills, 'dressing'), byId(road.milestones, 'wound-care')];
		expect(skill.milestones).toEqual([{ milestone: wound, level: 1 }]);
		expect(skill.area.skills).toEqual([skill]);
		expect(road.templates[0]?.milestones).toEqual([wound]);
		expect(skill.templates).toEqual(road.templates);
		expect(road.resources[0]?.milestones).toEqual([wound]);
		expect(road.resources[0]?.citedBy).toEqual([wound]);
	});

	test('lets a milestone wait for the options that are open, then for the chosen one', () => {
		const open = build(waits);
		expect(byId(open.milestones, 'emergency-course').unlocks.map(({ id }) => id)).toEqual(['last']);
		expect(byId(open.milestones, 'wound-care').easier.map(({ id }) => id)).toEqual([
			'emergency-course',
		]);
		expect(open.decisions[0]?.unlocks.map(({ id }) => id)).toEqual(['last']);
		const chosen = build({ ...waits, 'mine/profile.yaml': 'choices:\n  field: [children]\n' });
		expect(byId(chosen.milestones, 'emergency-course').unlocks).toEqual([]);
		expect(chosen.options.map(({ id, state }) => `${id} ${state}`)).toEqual([
			'children chosen',
			'emergency not-chosen',
			'home-care not-chosen',
		]);
	});

	test('counts quarters from the start of the road, and years by place', () => {
		const road = build({ 'mine/years/second.yaml': 'order: 40\n' });
		expect(road.years.map(({ number, hue }) => `${number} ${hue}`)).toEqual([
			'1 green',
			'2 yellow',
		]);
		expect(byId(road.milestones, 'emergency-course').start).toEqual({
			year: 2,
			quarter: 3,
			index: 6,
			label: 'Year 2, Q3',
		});
	});

	test('adds own time and time on the job', () => {
		expect(byId(build().milestones, 'wound-care').effort.total).toEqual([30, 60, 90]);
	});

	test('orders every page as the road is walked', () => {
		expect(build().order.map(({ address }) => address)).toMatchInlineSnapshot(`
			[
			  "/",
			  "/years/first/",
			  "/milestones/wound-care/",
			  "/years/second/",
			  "/decisions/field/",
			  "/options/children/",
			  "/options/emergency/",
			  "/options/home-care/",
			  "/milestones/emergency-course/",
			  "/areas/hands/",
			  "/skills/dressing/",
			  "/guides/start/",
			  "/templates/log/",
			]
		`);
	});

	test('keeps a door that leads to a file or to another site', () => {
		const door = (to: string) => `  - { title: T, text: T, label: T, to: ${to} }\n`;
		const doors = ['sheet.pdf', '/images/heel.png', 'years/', 'https://example.org'].map(door);
		const { roadmap, files } = check({
			'mine/index.yaml': `doors:\n${doors.join('')}`,
			'mine/sheet.pdf': 'pdf',
			'mine/other.pdf': 'pdf',
		});
		expect(roadmap?.home.doors.map(({ to }) => to)).toEqual([
			'/files/mine/sheet.pdf',
			'/images/heel.png',
			'/years/',
			'https://example.org',
		]);
		expect(files).toEqual(['mine/sheet.pdf']);
	});

	test('is frozen to its last leaf', () => {
		const seen = new Set<unknown>();
		const loose: string[] = [];
		const walk = (value: unknown, path: string): void => {
			if (typeof value !== 'object' || value === null || seen.has(value)) return;
			seen.add(value);
			if (!Object.isFrozen(value)) loose.push(path);
			for (const [name, part] of Object.entries(value)) walk(part, `${path}.${name}`);
		};
		walk(build(), 'road');
		expect(loose).toEqual([]);
		expect(seen.size).toBeGreaterThan(50);
	});
});

describe('the two shelves', () => {
	test('replaces a page, changes single fields, and tells which', () => {
		const road = build({
			'mine/guides/start.mdx': textOf('handbook/guides/start.mdx').replace(
				'title: Start',
				'title: Mine',
			),
			'mine/templates/log.yaml': 'title: Diary\nskills: null\n',
		});
		expect([road.guides[0]?.title, road.guides[0]?.shelf, road.guides[0]?.file]).toEqual([
			'Mine',
			'mine',
			'content/mine/guides/start.mdx',
		]);
		expect([road.templates[0]?.title, road.templates[0]?.shelf, road.templates[0]?.file]).toEqual([
			'Diary',
			'patched',
			'content/handbook/templates/log.mdx',
		]);
		expect([road.templates[0]?.skills, road.templates[0]?.summary]).toEqual([
			[],
			'One line for each dressing.',
		]);
	});

	test('leaves out what the profile hides, and what stands on it', () => {
		const { roadmap, links, faults } = check({
			'mine/profile.yaml':
				'name: Ada\nhide:\n  - item: decision/field\n    why: I stay.\n  - item: resource/wound-book\n    why: I have it.\n',
		});
		expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
		expect(roadmap?.name).toBe('Ada');
		expect(roadmap?.milestones.map(({ id }) => id)).toEqual(['wound-care']);
		expect(roadmap?.milestones[0]?.resources).toEqual([]);
		expect(
			roadmap?.hidden.map(({ kind, id, title, why }) => `${kind}/${id} ${title}: ${why}`),
		).toContain('option/children Children: I stay.');
		expect(links.hidden.has('decisions/field')).toBe(true);
	});

	test('lets a profile hide all options but one', () => {
		const hide = ['children', 'home-care']
			.map((id) => `  - item: option/${id}\n    why: Not for me.\n`)
			.join('');
		expect(build({ 'mine/profile.yaml': `hide:\n${hide}` }).options.map(({ id }) => id)).toEqual([
			'emergency',
		]);
	});
});
