import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/roadmap/audience.ts';
import { profileSchema } from '../../../src/schemas/profile.ts';
import { restOf } from '../../../src/site/profile-rest.ts';

const why = 'My ward has no such room';
const profile = profileSchema.parse({ hide: [{ item: 'milestone/theatre', why }] });
const reasonsFor = (audience: Audience): readonly string[] =>
	(restOf({ profile, audience }).hide ?? []).map((hidden) => hidden.why);

describe('the profile that the plan offers to copy', () => {
	it.each([
		['public', []],
		['mentor', [why]],
		['private', [why]],
	] as const)('tells readers of the %s site why something is hidden: %j', (audience, told) => {
		expect(reasonsFor(audience)).toEqual(told);
	});
});
