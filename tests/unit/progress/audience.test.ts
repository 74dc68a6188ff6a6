import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterProgress, isFor } from '../../../src/progress/audience.ts';
import { visibilities } from '../../../src/schemas/fields.ts';
import { progressSchema } from '../../../src/schemas/progress.ts';
import { anyProgress, evidence, milestone, nothing } from './any-progress.ts';

const rank = (visibility: string) => visibilities.indexOf(visibility as 'public');
const audiences = fc.constantFrom(...visibilities);

/** Every group of a record that says who sees it. */
function guarded(value: unknown): { readonly visibility: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	return [
		...('visibility' in value ? [value as { visibility: string }] : []),
		...Object.values(value).flatMap(guarded),
	];
}

describe('the filter by audience', () => {
	test.each([
		['public', 'public', true],
		['mentor', 'public', false],
		['private', 'public', false],
		['public', 'mentor', true],
		['mentor', 'mentor', true],
		['private', 'mentor', false],
		['private', 'private', true],
	] as const)('what is %s is for a %s site: %j', (visibility, audience, expected) => {
		expect(isFor(visibility, audience)).toBe(expected);
	});

	test('lets nothing of a higher rank through, in any field', () => {
		fc.assert(
			fc.property(anyProgress(), audiences, (progress, audience) => {
				const left = guarded(filterProgress(progress, audience));
				expect(left.filter(({ visibility }) => rank(visibility) > rank(audience))).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});

	test('leaves everything else as it is', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				expect(filterProgress(progress, 'private')).toEqual(progress);
			}),
		);
	});

	test('is as strict in one step as in two', () => {
		fc.assert(
			fc.property(anyProgress(), audiences, audiences, (progress, first, second) => {
				const stricter = rank(first) < rank(second) ? first : second;
				expect(filterProgress(filterProgress(progress, first), second)).toEqual(
					filterProgress(progress, stricter),
				);
			}),
		);
	});

	test('gives what is still a record', () => {
		fc.assert(
			fc.property(anyProgress(), audiences, (progress, audience) => {
				const left = filterProgress(progress, audience);
				expect(progressSchema.parse(left)).toEqual(left);
			}),
		);
	});

	test('takes reasons, hours, evidence and notes along with the milestone that they belong to', () => {
		const hidden = milestone({
			state: 'blocked',
			why: 'Ill.',
			visibility: 'private',
			outcomes: { laid: [evidence('link')] },
			notes: [{ text: 'Rest.', visibility: 'public' }],
		});
		expect(filterProgress({ ...nothing, milestones: { keel: hidden } }, 'mentor')).toEqual(nothing);
	});

	test('does not tell the day of a change of which nothing is shown', () => {
		const progress = { ...nothing, updated: '2027-03-01', milestones: { keel: milestone() } };
		expect(filterProgress(progress, 'public')).toEqual(nothing);
		expect(filterProgress(progress, 'mentor')).toEqual(progress);
	});
});
