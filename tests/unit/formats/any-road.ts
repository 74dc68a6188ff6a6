import fc from 'fast-check';
import { type Overlay, lay, textOf } from '../roadmap/road.ts';
import type { SourceFile } from '../../../src/roadmap/source.ts';

type Fields = Readonly<Record<string, unknown>>;

const proofs = ['link', 'document', 'measure', 'witness'] as const;
/** Texts that try to be more than text. */
const words = fc.constantFrom('Plain', 'null', '{"a": [1]}', 'é “quoted” </script>', '0', '~');
const numbers = (most: number) => fc.array(fc.nat(), { maxLength: most });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const hours = fc
	.tuple(fc.nat(50), fc.nat(50), fc.nat(50))
	.map((three) => three.sort((a, b) => a - b));

const parts = fc.record({
	years: fc.array(
		fc.record({ marker: maybe(words), text: maybe(words), hue: maybe(fc.constant('pink')) }),
		{ maxLength: 2 },
	),
	skills: fc.array(
		fc.record({
			needs: numbers(2),
			sources: fc.array(maybe(words), { minLength: 2, maxLength: 4 }),
			resources: numbers(2),
		}),
		{ maxLength: 4 },
	),
	resources: fc.array(fc.record({ publisher: maybe(words), year: fc.option(fc.constant(1999)) }), {
		maxLength: 3,
	}),
	milestones: fc.array(
		fc.record({
			quarter: fc.nat(),
			...{ title: words, own: hours, job: hours, thread: maybe(fc.constantFrom('nights', 'days')) },
			...{
				branch: fc.boolean(),
				needs: numbers(2),
				afterDecision: fc.boolean(),
				helps: numbers(2),
			},
			...{
				builds: numbers(2),
				resources: numbers(2),
				cites: numbers(1),
				questions: fc.array(words, { maxLength: 2 }),
			},
		}),
		{ maxLength: 8 },
	),
	branch: fc.nat(2),
	profile: fc.record({ name: maybe(words), choice: maybe(fc.nat()), hide: fc.option(fc.nat()) }),
});

/** Files of roads of all shapes: the sample road with more years, skills, resources, milestones and a profile. */
export const anyRoad: fc.Arbitrary<SourceFile[]> = parts.map((drawn) => lay(overlayOf(drawn)));

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

const options = ['children', 'emergency', 'home-care'];

function overlayOf({ years, skills, resources, milestones, branch, profile }: Parts): Overlay {
	const sources = ['wound-book', ...resources.map((_, at) => `r-${at}`)];
	const ladders = ['dressing', ...skills.map((_, at) => `s-${at}`)];
	const themes = [['ward'], ['field'], ...years.map((_, at) => [`t-${at}`, `u-${at}`])];
	const steps = milestones
		.map((step) => ({ ...step, quarter: step.quarter % (themes.length * 4) }))
		.map((step) => ({ ...step, branch: step.branch && step.quarter > 3 }))
		.sort((a, b) => a.quarter - b.quarter);
	const lastOfBranch = steps.findLastIndex((step) => step.branch);
	const id = (at: number) => `m-${at}`;
	const yearPages = years.map(({ marker, hue, text }, at) =>
		page(`years/y-${at}`, {
			...{ order: at + 3, marker, hue, focus: 'More', outcome: 'More.' },
			themes: [
				{ id: `t-${at}`, title: 'T', text },
				{ id: `u-${at}`, title: 'U' },
			],
		}),
	);
	const skillPages = skills.map((skill, at) =>
		page(`skills/s-${at}`, {
			area: 'hands',
			needs: pick(skill.needs, ladders.slice(0, at + 1)),
			levels: skill.sources.map((source) => ({
				...{ name: 'Does', signals: ['It is done'], source },
				resources: pick(skill.resources, sources),
			})),
		}),
	);
	const milestonePages = steps.map((step, at) => {
		const index = Math.floor(step.quarter / 4);
		const waits = step.afterDecision && step.quarter > 6 && at > lastOfBranch;
		return page(
			`milestones/${id(at)}`,
			{
				...{ title: step.title, thread: step.thread, questions: step.questions, months: 2.5 },
				theme: pick([step.quarter], themes[index] ?? [])[0],
				quarter: (step.quarter % 4) + 1,
				effort: { own: step.own, job: step.job },
				option: step.branch ? options[branch] : undefined,
				needs: [
					...pick(
						step.needs,
						steps.slice(0, at).map((_, before) => id(before)),
					),
					...(waits ? ['decision/field'] : []),
				],
				helps: pick(
					step.helps,
					steps.map((_, other) => id(other)),
				).filter((other) => other !== id(at)),
				builds: pick(step.builds, ladders).map((skill) => ({ skill, level: 1 })),
				outcomes: proofs.map((proof) => ({ id: proof, text: 'Done.', proof })),
				resources: pick(step.resources, sources),
			},
			pick(step.cites, sources),
		);
	});
	const fillers = years.map((_, at) =>
		page(`milestones/fill-${at}`, { ...least, theme: `u-${at}` }),
	);
	return {
		...Object.fromEntries([...fillers, ...yearPages, ...skillPages, ...milestonePages]),
		'handbook/resources.yaml':
			textOf('handbook/resources.yaml') +
			resources.map((fields, at) => `- ${JSON.stringify(resource(`r-${at}`, fields))}\n`).join(''),
		'mine/profile.yaml': JSON.stringify({
			name: profile.name,
			choices: profile.choice === undefined ? {} : { field: pick([profile.choice], options) },
			hide:
				profile.hide === null || steps.length === 0
					? []
					: [{ item: `milestone/${id(profile.hide % steps.length)}`, why: 'Not mine.' }],
		}),
	};
}

/** The fields that no milestone can do without, beside its theme. */
const least = {
	...{ quarter: 4, months: 1, effort: { own: [0, 0, 0], job: [1, 2, 3] } },
	outcomes: [{ id: 'done', text: 'Done.', proof: 'link' }],
};

/** Those of a list that some numbers mean, each once. */
const pick = <T>(numbers: readonly number[], from: readonly T[]): T[] =>
	from.length === 0 ? [] : [...new Set(numbers.map((number) => from[number % from.length] as T))];

function page(path: string, fields: Fields, cites: readonly string[] = []): [string, string] {
	const head = { title: path, summary: 'In short.', reviewed: '2026-11-22', ...fields };
	const text = cites.map((id) => `As is known [@${id}].`).join('\n\n');
	return [
		`handbook/${path}.mdx`,
		`---\n${JSON.stringify(head)}\n---\n\n## Text\n\nWords. ${text}\n`,
	];
}

const resource = (id: string, fields: Fields): Fields => ({
	...{ id, title: id, authors: ['A'], kind: 'book', url: 'https://example.org/', hours: 1 },
	...{ level: 'intro', free: true, about: 'About.', ...fields },
});
