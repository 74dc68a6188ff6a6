import { describe, expect, test } from 'vitest';
import { writePacket } from '../../../src/formats/packet.ts';
import { buildPacket } from '../../../src/progress/packet.ts';
import { milestonesOf, recordNames } from '../../../src/progress/road.ts';
import { type ProgressData, progressSchema } from '../../../src/schemas/progress.ts';
import { webAddressOf } from '../../../src/progress/words/evidence.ts';
import { hostileWords, record, yard } from '../progress/yard.ts';

const { skills } = yard.outline;
const packetOf = (progress: ProgressData) => buildPacket(milestonesOf(yard), skills, progress);
const head = { name: 'Noor', day: '2027-03-01', names: recordNames(yard), skills };
const written = (text: string): ProgressData =>
	progressSchema.parse({
		milestones: { keel: { outcomes: { laid: [{ proof: 'link', text }] } } },
	});

describe('the packet', () => {
	test('is Markdown to be pasted anywhere', () => {
		expect(writePacket(packetOf(record), head)).toMatchInlineSnapshot(`
			"# Evidence of Noor

			As of 1 March 2027. Every line names its evidence; what is claimed without proof stands at the end.

			## Planing

			Level 1 of 2 is claimed: Helps.

			### Lay the keel (claimed, not yet proven)

			- Outcome: It lies straight. (evidence given)
			  - Link: <https://example.org/keel> (1 February 2027)
			- Outcome: A shipwright has seen it. (asks for a witness)
			  - Document: A letter from Ada

			### Step the mast (planned)

			- Outcome: It stands in a gale. (evidence given)
			  - Measurement: 42 knots (20 February 2027)

			## Evidence beside the skills

			### Shave an oar (blocked)

			- Outcome: Two are alike. (evidence given)
			  - Document: Drawing 7

			## Other skills

			- Rigging: see Step the mast above
			- No evidence yet: Tarring (Level 2 of 2 is claimed: Leads)

			## What it does not show

			- Lay the keel is said to be done, and is not proven in:
			  - A shipwright has seen it.
			- Level 2, Leads, of Tarring is claimed, and no milestone that builds it has evidence.
			"
		`);
	});
	test.each(hostileWords)('are no markup in Markdown: %j', (text) => {
		const lines = writePacket(packetOf(written(text)), { ...head, name: text }).split('\n');
		const shape = (all: readonly string[]) => all.map((line) => /^[\s#-]*/.exec(line)?.[0]);
		const plainLines = writePacket(packetOf(written('words')), { ...head, name: 'x' }).split('\n');
		expect(shape(lines)).toEqual(shape(plainLines));
		expect(lines.join('\n').replace(/\\./g, '')).not.toMatch(/[<>`*_[\]|]/);
	});
});

test.each([
	['https://example.org', 'https://example.org/'],
	['HTTP://example.org/a?b#c', 'http://example.org/a?b#c'],
	['https://example.org/<b>', 'https://example.org/%3Cb%3E'],
])('takes %j for a web address', (text, url) => {
	expect(webAddressOf(text)).toBe(url);
});

test.each([
	'',
	'example.org',
	'ftp://example.org/',
	'mailto:a@example.org',
	'https://',
	...hostileWords,
])('takes %j for words', (text) => {
	expect(webAddressOf(text)).toBeUndefined();
});
