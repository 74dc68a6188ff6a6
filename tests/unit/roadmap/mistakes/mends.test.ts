import { describe, expect, test } from 'vitest';
import { type Overlay, check, textOf } from '../road.ts';

const course = 'mine/milestones/emergency-course.yaml';
const guide = 'mine/guides/start.yaml';
const profile = 'mine/profile.yaml';

/** What is written in which file, and the mend of its only fault, with the code in front. */
const rows: readonly (readonly [path: string, words: string, mend: string, extra?: Overlay])[] = [
	[course, 'needs: [wound-care.mdx]', 'bad-id: write wound-care'],
	[course, 'needs: [Which field]', 'bad-id: write decision/field'],
	[course, 'needs: [Wound cares]', 'bad-id: write wound-care'],
	[course, 'needs: [Baking]', 'bad-id: write the id of a milestone or a decision'],
	[course, 'theme: second/field', 'bad-id: write field'],
	[course, 'resources: [handbook/wound-book]', 'bad-id: write wound-book'],
	[course, 'builds: [{skill: Dresing, level: 1}]', 'bad-id: write dressing'],
	[
		course,
		'needs: [skill/dressing]',
		'wrong-kind: name a milestone or a decision, or move it to a field that takes a skill',
	],
	[course, 'needs: [milestones/wound-care]', 'wrong-kind: write wound-care'],
	[course, 'needs: [decisions/field]', 'wrong-kind: write decision/field'],
	[course, 'needs: [skill/wound-care]', 'wrong-kind: write wound-care'],
	[course, 'needs: [baking]', 'unknown-id: add content/mine/milestones/baking.mdx'],
	[profile, hide('milestones/wound-care'), 'wrong-kind: write milestone/wound-care'],
	[profile, hide('skills/dresing'), 'unknown-id: write skill/dressing'],
	[profile, hide('Wound Care'), 'bad-id: write milestone/wound-care'],
	[profile, hide('page/404'), 'wrong-kind: take it out: a page cannot be hidden by itself'],
	[profile, hide('milestone/baking'), 'unknown-id: take it out: there is nothing to hide'],
	[profile, hide('thread/baking'), 'unknown-id: take it out: there is nothing to hide'],
	[course, 'months: 1,5', 'wrong-type: write only the number: 1.5'],
	[guide, 'reviewed: 11/22/2026', 'bad-date: write 2026-11-22'],
	[guide, 'reviewed: 2026–11–01', 'bad-date: write 2026-11-01'],
	[guide, 'reviewed: 1.2.2026', 'bad-date: write 2026-02-01'],
	[guide, 'reviewed: 02/03/2026', 'bad-date: write the day as 2026-11-22'],
	[guide, 'reviewed: 2026/2/31', 'bad-date: write the day as 2026-11-22'],
	[
		profile,
		'choices:\n  field: [baking]',
		'unknown-id: use one of: children, emergency, home-care',
	],
	[
		'mine/skills/dressing.mdx',
		textOf('handbook/skills/dressing.mdx').replace('area: hands', 'area: hands\nneeds: [hygiene]'),
		'cycle: take out one of these needs; a skill that only helps can be linked in the text',
		{
			'handbook/skills/hygiene.mdx': textOf('handbook/skills/dressing.mdx').replace(
				'area: hands',
				'area: hands\nneeds: [dressing]',
			),
		},
	],
	[
		'mine/options/children.yaml',
		'decision: other',
		'too-few-options: add an option that names this decision, or lower `choose`',
		{
			'handbook/decisions/field.mdx': textOf('handbook/decisions/field.mdx').replace(
				'quarter: 1',
				'quarter: 1\nchoose: 2',
			),
			'handbook/decisions/other.mdx': textOf('handbook/decisions/field.mdx'),
			'handbook/options/nights.mdx': textOf('handbook/options/emergency.mdx').replace(
				'decision: field',
				'decision: other',
			),
		},
	],
	[
		'mine/skills/dressing.yaml',
		'levels:\n  - name: A\n    signals: [x]\n  - name: B\n    signals: [y]',
		'level-too-high: write at least 3 levels, or change `builds` in content/mine/milestones/wound-care.yaml',
		{
			'handbook/milestones/wound-care.mdx': textOf('handbook/milestones/wound-care.mdx').replace(
				'level: 1',
				'level: 3',
			),
		},
	],
];

describe('mends', () => {
	for (const [path, words, mend, extra] of rows) {
		test(`of ${path}: ${JSON.stringify(words)}`, () => {
			const { faults } = check({ ...extra, [path]: `${words}\n` });
			expect(faults.map((fault) => `${fault.code}: ${fault.mend}`)).toEqual([mend]);
			expect(faults[0]?.file).toBe(`content/${path}`);
		});
	}
});

function hide(item: string): string {
	return `hide:\n  - item: ${item}\n    why: Not mine.`;
}
