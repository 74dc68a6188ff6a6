import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlanLink, openLink } from '../../../src/sharing/link.ts';
import type { SharedPlan } from '../../../src/sharing/model.ts';
import { siteOf } from '../../../src/sharing/site.ts';
import { chance } from './any-fragment.ts';
import { maker, opener } from './open.ts';
import { anyPlan } from './plans.ts';
import { idsOf, names, ownNames } from './road.ts';

/** Every name that a plan speaks of. */
const saidIn = ({ settings, progress }: SharedPlan): ReadonlySet<string> =>
	new Set([
		...Object.entries(settings.choices).flatMap(([decision, options]) => [
			`decision/${decision}`,
			...options.map((option) => `option/${option}`),
		]),
		...Object.entries(progress.milestones).flatMap(([id, { outcomes }]) => [
			`milestone/${id}`,
			...Object.keys(outcomes).map((outcome) => `milestone/${id}#${outcome}`),
		]),
		...Object.keys(progress.skills).map((id) => `skill/${id}`),
		...progress.asks.flatMap(({ about }) => about ?? []),
	]);

/** What is said of each name, without what is only there because of an outcome. */
const statesIn = ({ progress }: SharedPlan): ReadonlyMap<string, string> =>
	new Map([
		...Object.entries(progress.milestones).flatMap(([id, { outcomes, notes, ...state }]) => [
			[`milestone/${id}`, JSON.stringify([state, notes])] as const,
			...Object.entries(outcomes).map(
				([outcome, evidence]) => [`milestone/${id}#${outcome}`, JSON.stringify(evidence)] as const,
			),
		]),
		...Object.entries(progress.skills).map(
			([id, skill]) => [`skill/${id}`, JSON.stringify(skill)] as const,
		),
	]);

test(
	'gives nothing of 1,000 old links to another thing when the road has changed',
	{ timeout: 60_000 },
	async () => {
		const random = chance(11);
		const ids = idsOf(names, ownNames);
		const wrong: string[] = [];
		let attributed = 0;
		for (const plan of fc.sample(anyPlan, 1000)) {
			const made = await makePlanLink(plan, maker);
			const renamed = new Map(
				[...ids.numbers.keys()]
					.filter((name) => !name.includes('#') && random.below(5) === 0)
					.map((name) => [name, `${name}-renamed`] as const),
			);
			const aliases = new Map(
				[...ids.numbers.keys()].flatMap((name) => {
					const [page = '', outcome] = name.split('#');
					const now = renamed.get(page);
					return now === undefined ? [] : [[name, outcome ? `${now}#${outcome}` : now] as const];
				}),
			);
			// Removed from the list, which no build lets happen; and new names with new numbers, in any order.
			const kept = [...ids.numbers].filter(([, number]) => number === 1 || random.below(10) > 0);
			const added = Array.from(
				{ length: 20 },
				(_, at) => [`milestone/new-${at}`, 2000 + at] as const,
			);
			const numbers = new Map([...kept, ...added].sort(() => random.next() - 0.5));
			const site = siteOf({ numbers, aliases });
			const opened = await openLink(made.ok ? made.link : made.text, {
				...opener,
				site,
				inFile: true,
			});
			if (!opened.ok || opened.kind !== 'plan') {
				wrong.push('not opened');
				continue;
			}
			const [before, after] = [statesIn(plan), statesIn(opened.plan)];
			for (const [name, states] of after) {
				const first = [...ids.numbers.keys()].find(
					(known) => (aliases.get(known) ?? known) === name,
				);
				const empty = JSON.stringify([{ state: 'planned', visibility: 'mentor' }, []]);
				const was = before.get(first ?? '') ?? empty;
				// Of a milestone without a number here only its outcomes are known.
				if (states !== was && states !== empty) wrong.push(name);
				attributed++;
			}
			const lost = [...saidIn(plan)].filter((name) => !numbers.has(name));
			if (lost.length > 0 !== opened.unknown > 0) {
				const isOwn = [...saidIn(plan)].some((name) => ownNames.includes(name));
				if (!isOwn) wrong.push(`${lost.length} lost, ${opened.unknown} told`);
			}
		}
		expect(wrong).toEqual([]);
		expect(attributed).toBeGreaterThan(3000);
	},
);
