import type { Phrase, Sentence } from '../plan/words/phrase.ts';
import type { Comparison, Field, Side } from '../plan-view/comparison/compare.ts';
import { compare } from '../plan-view/comparison/compare.ts';
import type { Column } from '../plan-view/comparison/table.ts';
import type { Decision, Hours, Level, Option, RoadmapPage, Skill } from '../roadmap/model.ts';
import { describeHours } from './words.ts';

/** Two things of a page held against each other, with an anchor of its own. */
export interface PagePair {
	readonly id: string;
	/** `Oak and Pine` */
	readonly title: string;
	readonly comparison: Comparison;
}

/** Each two options of a decision, in the order of the page. */
export const optionPairs = ({ options }: Decision): PagePair[] =>
	options.flatMap((a, index) =>
		options.slice(index + 1).map((b) => ({
			id: `compare-${a.id}-${b.id}`,
			title: `${a.title} and ${b.title}`,
			comparison: compare(optionSide(a), optionSide(b)),
		})),
	);

/** The page on which the levels of a skill stand beside each other: they would make its own page too heavy. */
export const levelsAddress = ({ address }: Pick<Skill, 'address'>): string => `${address}levels/`;

/**
 * The levels of a skill beside each other.
 *
 * @param reached the level that is recorded, 0 for none
 */
export const levelColumns = ({ levels }: Skill, reached: number): Column[] =>
	levels.map((level) => ({
		...levelSide(level),
		id: `level-${level.number}`,
		mark: level.number === reached ? 'You are here' : undefined,
	}));

const linkTo = ({ title, address }: Pick<RoadmapPage, 'title' | 'address'>): Phrase => ({
	text: title,
	to: address,
});

const optionSide = (option: Option): Side => ({
	name: linkTo(option),
	fields: [
		...(['own', 'job'] as const).map((kind) => hoursField(kind, option)),
		{
			key: 'milestones',
			label: 'Milestones',
			facts: option.milestones.map((milestone) => [
				linkTo(milestone),
				`, from ${milestone.start.label}`,
			]),
		},
		{ key: 'needs', label: 'What comes first', facts: needsOf(option) },
		{ key: 'builds', label: 'Skills that it builds', facts: levelsOf(option) },
		{
			key: 'skills',
			label: 'Skills that carry it',
			facts: option.skills.map((skill) => [linkTo(skill)]),
		},
		...leadsOf(option),
	],
});

const hoursWords = { own: 'Own time', job: 'On the job' } as const;

function hoursField(kind: 'own' | 'job', { milestones }: Option): Field {
	const [low, likely, high] = ([0, 1, 2] as const).map((effort) =>
		milestones.reduce((sum, { effort: hours }) => sum + hours[kind][effort], 0),
	) as unknown as Hours;
	return {
		key: kind,
		label: hoursWords[kind],
		facts: high === 0 ? [] : [[describeHours([low, likely, high])]],
	};
}

/** What its milestones need that is not a part of it. */
function needsOf({ milestones }: Option): Sentence[] {
	const needs = new Set(milestones.flatMap((milestone) => milestone.needs));
	return [...needs]
		.filter((need) => need.kind === 'decision' || !milestones.includes(need))
		.map((need) => [linkTo(need)]);
}

/** The highest level to which its milestones bring each skill. */
function levelsOf({ milestones }: Option): Sentence[] {
	const builds = milestones.flatMap((milestone) => milestone.builds);
	const highest = new Map<Skill, number>();
	for (const { skill, level } of builds)
		highest.set(skill, Math.max(level, highest.get(skill) ?? 0));
	return [...highest].map(([skill, level]) => [linkTo(skill), ` to level ${level}`]);
}

/** Where it leads, a field for each year. */
function leadsOf({ leadsTo }: Option): Field[] {
	const years = Map.groupBy(leadsTo, ({ year }) => year);
	return [...years]
		.sort(([a], [b]) => a.number - b.number)
		.map(([year, milestones]) => ({
			key: `leads-${year.number}`,
			label: `Leads to, in Year ${year.number}`,
			facts: milestones.map((milestone) => [linkTo(milestone)]),
		}));
}

const levelName = ({ number, name }: Level): string => `${number}. ${name}`;

const levelSide = (level: Level): Side => ({
	name: levelName(level),
	fields: [
		{ key: 'signals', label: 'Signs', facts: level.signals.map((text) => [text]) },
		{ key: 'anti-signals', label: 'Not yet, if', facts: level.antiSignals.map((text) => [text]) },
		{
			key: 'resources',
			label: 'To get there',
			facts: level.resources.map((resource) => [linkTo(resource)]),
		},
	],
});
