import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/roadmap/check.ts';
import type { Fault } from '../../../src/roadmap/fault.ts';
import { type Overlay, context, lay, textOf } from './road.ts';

/** A busy machine needs longer for a hundred roads than one test is given. */
vi.setConfig({ testTimeout: 120_000 });

const pages = [
	'handbook/milestones/wound-care.mdx',
	'handbook/years/first.mdx',
	'handbook/resources.yaml',
	'handbook/index.mdx',
];

/** A place outside of its file is a place that nobody can click. */
function isInside({ file, line, column }: Fault, overlay: Overlay): boolean {
	const path = file.replace(/^content\//, '');
	const bytes = overlay[path];
	const text =
		typeof bytes === 'string'
			? bytes
			: bytes === undefined
				? textOf(path)
				: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const lines = text.split('\n');
	return (
		line >= 1 &&
		column >= 1 &&
		(line === 1 || line <= lines.length) &&
		column <= (lines[line - 1]?.length ?? 0) + 1
	);
}

/** Something small that a hand does to a text: takes away, puts in, doubles, a line or a character. */
const slip = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	how: fc.constantFrom('cut', 'put', 'double', 'cut line', 'double line', 'put line'),
	what: fc.oneof(
		fc.constantFrom(
			'<',
			'{',
			'}',
			'"',
			"'",
			':',
			': ',
			'#',
			'-',
			'---',
			'\t',
			' ',
			'[',
			']',
			'`',
			'```',
			'*',
			'&a ',
			'*a',
			'!',
			'@',
			'|',
			'>',
			'\n',
			'\u00a0',
			'\u200b',
			'\r',
			'<!--',
			'</b>',
			'<b>',
			':::',
			'$',
			'\\',
			'x',
		),
		fc.string({ minLength: 1, maxLength: 3 }),
	),
});

function apply(text: string, { at, how, what }: { at: number; how: string; what: string }): string {
	const unit = how.endsWith('line') ? text.split('\n') : [...text];
	const index = Math.floor(at * unit.length);
	if (how.startsWith('cut')) unit.splice(index, 1);
	else unit.splice(index, 0, how.startsWith('double') ? (unit[index] ?? '') : what);
	return unit.join(how.endsWith('line') ? '\n' : '');
}

function check(overlay: Overlay): readonly Fault[] {
	const { faults, roadmap } = checkContent(lay(overlay), context);
	expect(roadmap === undefined).toBe(faults.some(({ severity }) => severity === 'fault'));
	return faults;
}

describe('a check of anything at all', () => {
	test('never breaks down over the bytes of a page', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					'mine/guides/x.mdx',
					'mine/profile.yaml',
					'mine/progress.yaml',
					'mine/resources.yaml',
					'mine/guides/start.yaml',
				),
				fc.uint8Array({ maxLength: 60 }),
				(path, bytes) => {
					for (const fault of check({ [path]: bytes }))
						expect(isInside(fault, { [path]: bytes }) || fault.file !== `content/${path}`).toBe(
							true,
						);
				},
			),
			{ numRuns: 100 },
		);
	});

	test('never breaks down over a path', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.constantFrom(
							'mine',
							'handbook',
							'skills',
							'x',
							'..',
							'index',
							'A b',
							'.mdx',
							'.yaml',
							'x.yaml',
							'x.mdx',
						),
						fc.string({ maxLength: 6 }),
					),
					{ minLength: 1, maxLength: 4 },
				),
				(parts) => {
					check({ [parts.join('/')]: 'title: x' });
				},
			),
			{ numRuns: 100 },
		);
	});

	test.each(pages)('passes or places every fault inside the file after slips in %s', (path) => {
		fc.assert(
			fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
				const overlay = { [path]: slips.reduce(apply, textOf(path)) };
				for (const fault of check(overlay)) {
					expect([fault, isInside(fault, overlay)]).toEqual([fault, true]);
					expect(`${fault.why} ${fault.mend}`).not.toMatch(
						/undefined|\[object|NaN|\bregex|ZodError|\n/,
					);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
