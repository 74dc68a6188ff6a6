import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Opened, makeAnswerLink, makePlanLink, openLink } from '../../../src/sharing/link.ts';
import { refusalWords } from '../../../src/sharing/words.ts';
import { chance, payloadOf, ways } from './any-fragment.ts';
import { home, maker, opener } from './open.ts';
import { anyAnswer, anyPlan } from './plans.ts';
import { site } from './road.ts';
import { afterAYear, halfDated } from './samples.ts';
import { workOf } from './time.ts';

const samples: string[] = [];
/** Everything of a link but its texts, which are said to be compressed. */
const heads: Uint8Array[] = [];
const withoutDeflate = { site, home };

beforeAll(async () => {
	const made = await Promise.all([
		makePlanLink(afterAYear, maker),
		makePlanLink(halfDated, maker),
		...fc
			.sample(anyPlan, 200)
			.map((plan, at) => makePlanLink(plan, at % 2 ? maker : withoutDeflate)),
		...fc
			.sample(anyAnswer, 100)
			.map((answer, at) => makeAnswerLink(answer, at % 2 ? maker : withoutDeflate)),
	]);
	samples.push(...made.flatMap((one) => (one.ok ? one.link.slice(one.link.indexOf('#') + 1) : [])));
	const headless = await Promise.all(
		[afterAYear, ...fc.sample(anyPlan, 30)].map((plan) =>
			makePlanLink(plan, { ...withoutDeflate, deflate: () => Promise.resolve(new Uint8Array(0)) }),
		),
	);
	heads.push(...headless.map((one) => payloadOf(one.ok ? one.link.split('#')[1]! : one.text)));
	samples.sort((a, b) => a.length - b.length);
	expect(samples.length).toBeGreaterThan(220);
});

/** How many of twenty fragments are made in which way: the last two ask the most of the machine. */
const shares: readonly (readonly [keyof typeof ways, number])[] = [
	['random', 4],
	['cut', 4],
	['flipped', 4],
	['random and signed', 3],
	['changed and signed', 3],
	['hostile', 1],
	['hostile and changed', 1],
];

test(
	'takes 100,000 fragments of every bad kind, quickly and without an error',
	{ timeout: 120_000 },
	async () => {
		const seed = Math.floor(Math.random() * 2 ** 31);
		const random = chance(seed);
		const kinds = shares.flatMap(([way, share]) => Array.from({ length: share }, () => ways[way]));
		const tally = { opened: 0, wrong: [] as string[], slow: [] as string[] };
		for (let run = 0; run < 100_000; run++) {
			const fragment = (kinds[run % kinds.length] as (typeof kinds)[number])(
				random,
				samples,
				heads,
			);
			const from = performance.now();
			const opened = await openLink(fragment, opener);
			// The machine may stop for a moment; what is slow is slow again.
			const isSlow = performance.now() - from > 100;
			if (isSlow && (await workOf(() => openLink(fragment, opener))) > 100)
				tally.slow.push(fragment);
			if (!opened.ok) {
				if (!(opened.code in refusalWords)) tally.wrong.push(fragment);
				continue;
			}
			tally.opened++;
			if (!samples.includes(fragment) && !(await isMade(opened, fragment)))
				tally.wrong.push(fragment);
		}
		expect({ seed, ...tally, opened: 0 }).toEqual({ seed, opened: 0, wrong: [], slow: [] });
	},
);

/**
 * Whether a page makes this link: what was read makes the same characters again. Where there are compressed
 * texts the same words can be compressed in more than one way, and where something has no name here it
 * cannot be written again: then the rest must be the same.
 */
async function isMade(opened: Opened, fragment: string): Promise<boolean> {
	if (opened.unknown > 0) return true;
	const again =
		opened.kind === 'plan'
			? await makePlanLink(opened.plan, withoutDeflate)
			: await makeAnswerLink(opened.answer, withoutDeflate);
	const text = again.ok ? again.link.slice(again.link.indexOf('#') + 1) : again.text;
	if ((payloadOf(fragment)[0] ?? 0) < 0x80)
		return text === fragment.slice(fragment.search(/[pa]1\./));
	const { check: _, ...read } = (await openLink(text, { ...opener, inFile: true })) as Opened;
	const { check: __, ...first } = opened;
	return isDeepStrictEqual(read, first);
}

test('refuses every change of one character in 200 links', { timeout: 120_000 }, async () => {
	const random = chance(7);
	const signs = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_ '];
	const wrong: string[] = [];
	for (const sample of samples.slice(0, 200))
		for (let at = 0; at < sample.length; at++) {
			const sign = random.pick(signs.filter((sign) => sign !== sample[at]));
			const changed = sample.slice(0, at) + sign + sample.slice(at + 1);
			if ((await openLink(changed, opener)).ok) wrong.push(changed);
		}
	expect(wrong).toEqual([]);
});
