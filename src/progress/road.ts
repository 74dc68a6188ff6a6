import { type Outline, outlineOf } from '../plan/outline.ts';
import { type Names, namesOf } from '../plan/words/index.ts';
import { entryOf } from '../plan/entry.ts';
import type { Outcome, Roadmap } from '../roadmap/model.ts';

/**
 * The road as pages about a record need it: what the plan reads, and beside it the words of each
 * milestone that a packet or an agenda quotes. Plain data, small enough to be sent to a page.
 */
export interface RecordRoad {
	readonly outline: Outline;
	/** What a milestone asks for, by its id. */
	readonly asked: Readonly<Record<string, AskedOf>>;
	/** Names of what the outline does not name, but a request can be about: years, themes, guides and more. None by default. */
	readonly others?: readonly OtherName[];
}

type OtherName = readonly [name: string, title: string, address: string];

interface AskedOf {
	readonly outcomes: readonly Pick<Outcome, 'id' | 'proof' | 'text'>[];
	/** Questions that a mentor asks about it. */
	readonly questions: readonly string[];
}

/**
 * Takes out of a roadmap what pages about a record read.
 *
 * @param isNamed which other things of the road are spoken of, by their names: none by default
 */
export const recordRoadOf = (
	roadmap: Roadmap,
	isNamed: (name: string) => boolean = () => false,
): RecordRoad => ({
	outline: outlineOf(roadmap),
	asked: Object.fromEntries(
		roadmap.milestones.map(({ id, outcomes, questions }) => [
			id,
			{ outcomes: outcomes.map(({ id, proof, text }) => ({ id, proof, text })), questions },
		]),
	),
	others: otherNames(roadmap).filter(([name]) => isNamed(name)),
});

const otherNames = (roadmap: Roadmap): OtherName[] => {
	const { years, themes, areas, guides, templates, resources } = roadmap;
	return [
		...[...years, ...themes, ...areas, ...guides, ...templates].map(
			({ kind, id, title, address }): OtherName => [`${kind}/${id}`, title, address],
		),
		...resources.map(({ id, title, address }): OtherName => [`resource/${id}`, title, address]),
	];
};

/** A milestone with all that a comparison, an agenda and a packet ask of it. */
export interface RecordMilestone {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly outcomes: readonly Outcome[];
	readonly questions: readonly string[];
	readonly builds: readonly { readonly skill: string; readonly level: number }[];
}

/** The milestones in the order of the road. */
export const milestonesOf = ({ outline, asked }: RecordRoad): RecordMilestone[] =>
	outline.milestones.map(({ id, title, address, builds }) => {
		const { outcomes, questions } = entryOf(asked, id) ?? { outcomes: [], questions: [] };
		return {
			id,
			title,
			address,
			builds,
			questions,
			outcomes: outcomes.map((outcome) => ({
				...outcome,
				address: `${address}#outcome-${outcome.id}`,
			})),
		};
	});

/**
 * The names of everything that a record speaks of: milestones by id, outcomes as `milestone#outcome`,
 * the rest as `skill/x`, `decision/x`, `option/x`, `guide/x`.
 */
export function recordNames(road: RecordRoad): Names {
	const { skills, decisions } = road.outline;
	const named = (kind: string, { id, title, address }: { id: string } & Named) =>
		[`${kind}/${id}`, { title, address }] as const;
	return new Map([
		...namesOf(road.outline),
		...milestonesOf(road).flatMap(({ id, outcomes }) =>
			outcomes.map(
				(outcome) =>
					[`${id}#${outcome.id}`, { title: outcome.text, address: outcome.address }] as const,
			),
		),
		...skills.map((skill) => named('skill', skill)),
		...decisions.flatMap(({ options }) => options.map((option) => named('option', option))),
		...(road.others ?? []).map(([name, title, address]) => [name, { title, address }] as const),
	]);
}

interface Named {
	readonly title: string;
	readonly address: string;
}
