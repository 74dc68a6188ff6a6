import { type Names, type Sentence, nameOf } from '../../plan/words/phrase.ts';
import type { Gap, Packet, PacketEntry, PacketSkill } from '../packet.ts';
import type { Day } from '../../plan/days.ts';
import { tellDay } from '../../plan/words/time.ts';
import { tellProof } from './evidence.ts';
import { tellState } from './changes.ts';

/** Part of a packet under one heading. A milestone is quoted once, and named where it is evidence again. */
export interface PacketGroup {
	/** Nothing where milestones build no skill. */
	readonly skill: PacketSkill | undefined;
	/** What is claimed of the skill. */
	readonly claim: string;
	readonly entries: readonly PacketEntry[];
	/** Milestones that are quoted under another skill. */
	readonly again: readonly { readonly entry: PacketEntry; readonly under: PacketSkill }[];
}

/**
 * The groups of a packet as they are read: skills in the order of the road, then what builds none. A
 * milestone is quoted under the skill that it brings highest.
 */
export function groupPacket({ skills, others }: Packet): PacketGroup[] {
	const known = new Map(skills.map(({ skill }) => [skill.id, skill]));
	const groups = skills.map(({ skill, level, entries }): PacketGroup => {
		const homes = entries.map((entry) => ({ entry, under: homeOf(entry, known) ?? skill }));
		return {
			skill,
			claim: tellLevel(skill, level),
			entries: homes.filter(({ under }) => under === skill).map(({ entry }) => entry),
			again: homes.filter(({ under }) => under !== skill),
		};
	});
	return others.length === 0
		? groups
		: [...groups, { skill: undefined, claim: '', entries: others, again: [] }];
}

const homeOf = (
	{ milestone }: PacketEntry,
	known: ReadonlyMap<string, PacketSkill>,
): PacketSkill | undefined =>
	milestone.builds
		.filter(({ skill }) => known.has(skill))
		.toSorted((a, b) => b.level - a.level)
		.map(({ skill }) => known.get(skill))[0];

/** Whose packet it is, of which day, and what its parts are called. */
export interface PacketHead {
	readonly name?: string | undefined;
	readonly day?: Day | undefined;
	readonly names: Names;
	readonly skills: readonly PacketSkill[];
}

/** Headings of a packet. */
export const packetParts = { evidence: 'Evidence', gaps: 'What it does not show' } as const;

/** Heading of evidence that no skill of the road asks for. */
export const othersTitle = 'Evidence beside the skills';

/** What stands where gaps would. */
export const noGaps = 'Nothing is claimed without proof.';

/** `Evidence of Noor`, or `Evidence` when nobody is named. */
export const tellTitle = ({ name }: Pick<PacketHead, 'name'>): string =>
	name === undefined ? 'Evidence' : `Evidence of ${name}`;

/** Of which day it is, and what to expect of it. */
export const tellIntroduction = ({ day }: Pick<PacketHead, 'day'>): string =>
	`${day === undefined ? 'Every' : `As of ${tellDay(day)}. Every`} line names its evidence; what is claimed without proof stands at the end.`;

/** Where a milestone is quoted that is evidence for another skill as well. */
export const tellAgain = ({ entry, under }: PacketGroup['again'][number]): Sentence => [
	{ text: entry.milestone.title, to: entry.milestone.address },
	' is evidence here as well: see ',
	{ text: under.title, to: `#packet-${under.id}` },
	'.',
];

/** Whether a packet has something to show. */
export const hasEvidence = ({ skills, others }: Packet): boolean =>
	others.length > 0 || skills.some(({ entries }) => entries.length > 0);

/** `Level 2 of 4, Copies` */
export function tellLevel({ levels }: PacketSkill, level: number): string {
	if (level === 0) return 'No level is claimed';
	const name = levels[level - 1];
	return name === undefined
		? `Level ${level} is claimed`
		: `Level ${level} of ${levels.length} is claimed: ${name}`;
}

/** How an outcome stands: `proven`, `asks for a witness`. */
export const tellStanding = ({ outcome, standing }: PacketEntry['outcomes'][number]): string =>
	standing === 'proven' ? 'proven' : `asks for ${tellProof(outcome.proof)}`;

/** How a milestone stands, `done`. */
export const tellEntry = ({ state }: PacketEntry): string => tellState(state);

/** What is missing: of a milestone each outcome, of a skill the level. */
export interface ToldGap {
	readonly head: Sentence;
	readonly items: readonly Sentence[];
}

/** Says what is claimed and not shown, milestones first. */
export function tellGaps({ gaps }: Pick<Packet, 'gaps'>, { names, skills }: PacketHead): ToldGap[] {
	const unproven = Map.groupBy(
		gaps.filter((gap) => gap.is === 'unproven'),
		({ milestone }) => milestone,
	);
	return [
		...[...unproven].map(([milestone, outcomes]) => ({
			head: [nameOf(milestone, names), ' is said to be done, and is not proven in:'],
			items: outcomes.map(({ outcome }) => [nameOf(`${milestone}#${outcome}`, names)]),
		})),
		...gaps
			.filter((gap) => gap.is === 'level')
			.map((gap) => ({ head: tellUnshown(gap, skills, names), items: [] })),
	];
}

function tellUnshown(
	{ skill, level }: Extract<Gap, { is: 'level' }>,
	skills: readonly PacketSkill[],
	names: Names,
): Sentence {
	const called = skills.find(({ id }) => id === skill)?.levels[level - 1];
	return [
		`Level ${level}${called === undefined ? '' : `, ${called},`} of `,
		nameOf(`skill/${skill}`, names),
		' is claimed, and no milestone that builds it has evidence.',
	];
}
