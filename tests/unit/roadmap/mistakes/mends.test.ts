import { describe, expect, test } from 'vitest';
import { check } from '../road.ts';

const course = 'mine/milestones/emergency-course.yaml';
const profile = 'mine/profile.yaml';

/** What is written in which file, and the mend of its only fault, with the code in front. */
const rows: readonly (readonly [path: string, words: string, mend: string])[] = [
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
];

describe('mends', () => {
	test.each(rows)('of %s: %j', (path, words, mend) => {
		expect(check({ [path]: `${words}\n` }).faults.map((one) => `${one.code}: ${one.mend}`)).toEqual(
			[mend],
		);
	});
});

function hide(item: string): string {
	return `hide:\n  - item: ${item}\n    why: Not mine.`;
}
