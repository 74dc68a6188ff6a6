import { entryOf } from '../plan/entry.ts';
import type { EvidenceData, ProgressData } from '../schemas/progress.ts';
import { type Asked, type Standing, shownState, standingOf, type ShownState } from './proof.ts';

/** What the road says of a milestone, as far as a packet asks. */
export interface Provable {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly outcomes: readonly (Asked & { readonly text: string; readonly address: string })[];
	readonly builds: readonly { readonly skill: string; readonly level: number }[];
}

export interface PacketSkill {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	/** Names of its levels, lowest first. */
	readonly levels: readonly string[];
}

/** Evidence by skill and outcome: what a promotion packet quotes. Nothing in it is made up. */
export interface Packet {
	readonly skills: readonly {
		readonly skill: PacketSkill;
		/** The level that its owner claims, 0 for none. */
		readonly level: number;
		readonly entries: readonly PacketEntry[];
	}[];
	/** Milestones with evidence that build none of these skills. */
	readonly others: readonly PacketEntry[];
	readonly gaps: readonly Gap[];
}

export interface PacketEntry {
	readonly milestone: Provable;
	readonly state: ShownState;
	/** Outcomes with evidence, in the order of the page. */
	readonly outcomes: readonly {
		readonly outcome: Provable['outcomes'][number];
		readonly standing: Standing;
		readonly evidence: readonly EvidenceData[];
	}[];
}

/** What the packet cannot show, said instead of hidden. */
export type Gap =
	/** Said to be done, and an outcome has no proof of the kind that it asks for. */
	| { readonly is: 'unproven'; readonly milestone: string; readonly outcome: string }
	/** A level is claimed, and no outcome of a milestone that builds it has evidence. */
	| { readonly is: 'level'; readonly skill: string; readonly level: number };

/** Sorts the evidence of a record by skill. A milestone that builds two skills stands under both. */
export function buildPacket(
	milestones: readonly Provable[],
	skills: readonly PacketSkill[],
	progress: ProgressData,
): Packet {
	const entries = milestones.flatMap((milestone): PacketEntry[] => {
		const record = entryOf(progress.milestones, milestone.id);
		const outcomes = milestone.outcomes.flatMap((outcome) => {
			const evidence = entryOf(record?.outcomes ?? {}, outcome.id) ?? [];
			return evidence.length === 0
				? []
				: [{ outcome, standing: standingOf(outcome, record), evidence }];
		});
		return outcomes.length === 0
			? []
			: [{ milestone, state: shownState(milestone.outcomes, record), outcomes }];
	});
	const bySkill = skills.flatMap((skill) => {
		const level = entryOf(progress.skills, skill.id)?.level ?? 0;
		const own = entries.filter(({ milestone }) =>
			milestone.builds.some((builds) => builds.skill === skill.id),
		);
		return level === 0 && own.length === 0 ? [] : [{ skill, level, entries: own }];
	});
	return {
		skills: bySkill,
		others: entries.filter((entry) => !bySkill.some((group) => group.entries.includes(entry))),
		gaps: [
			...milestones.flatMap((milestone) => unprovenOf(milestone, progress)),
			...bySkill
				.filter(
					({ skill, level, entries: own }) =>
						level > 0 &&
						!own.some(({ milestone }) =>
							milestone.builds.some((builds) => builds.skill === skill.id && builds.level >= level),
						),
				)
				.map(({ skill, level }): Gap => ({ is: 'level', skill: skill.id, level })),
		],
	};
}

function unprovenOf({ id, outcomes }: Provable, progress: ProgressData): Gap[] {
	const record = entryOf(progress.milestones, id);
	if (record?.state !== 'done') return [];
	return outcomes
		.filter((outcome) => standingOf(outcome, record) !== 'proven')
		.map((outcome) => ({ is: 'unproven', milestone: id, outcome: outcome.id }));
}
