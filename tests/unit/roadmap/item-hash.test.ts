import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/progress/hash.ts';
import { hashOf } from '../../../src/roadmap/item-hash.ts';
import { roads } from '../formats/roads.ts';

const { nurse } = roads;
const [milestone] = nurse.milestones;
const [skill] = nurse.skills;
const [decision] = nurse.decisions;
const [option] = nurse.options;
if (!milestone || !skill || !decision || !option) throw new Error('The sample road is not whole.');

describe('the hash of an item', () => {
	test.each([
		[
			'a milestone',
			milestone,
			[milestone.title, milestone.summary, 'Ten dressings were watched and signed.'],
		],
		['an outcome', milestone.outcomes[0], ['Ten dressings were watched and signed.']],
		[
			'a skill',
			skill,
			[
				skill.title,
				skill.summary,
				'Helps',
				'Prepares what is needed',
				'Leads',
				'Decides on the dressing',
			],
		],
		['a decision', decision, [decision.title, decision.summary]],
		['an option', option, [option.title, option.summary]],
	] as const)('stands for the words of %s', (_, item, words) => {
		expect(hashOf(item as Parameters<typeof hashOf>[0])).toBe(contentHash(words));
	});

	test('changes with an outcome and not with a quarter', () => {
		const other = { ...milestone, outcomes: [{ text: 'Twelve dressings.' }] };
		expect(hashOf(other)).not.toBe(hashOf(milestone));
		expect(hashOf({ ...milestone, months: 9 } as typeof milestone)).toBe(hashOf(milestone));
	});

	test('is another for each thing of a road', () => {
		for (const { milestones, skills, decisions, options } of Object.values(roads)) {
			const items = [...milestones, ...skills, ...decisions, ...options];
			expect(new Set(items.map(hashOf)).size).toBe(items.length);
		}
	});
});
