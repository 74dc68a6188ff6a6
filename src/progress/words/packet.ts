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
	/** Milestones that are quoted in full under a skill before. */
	readonly again: readonly { readonly entry: PacketEntry; readonly under: PacketSkill }[];
}

/** The groups of a packet as they are read: skills in the order of the road, then what builds none. */
export function groupPacket({ skills, others }: Packet): PacketGroup[] {
	const quoted = new Map<string, PacketSkill>();
	const groups = skills.map(({ skill, level, entries }): PacketGroup => {
		const before = entries.map((entry) => ({ entry, under: quoted.get(entry.milestone.id) }));
		for (const { entry, under } of before)
			if (under === undefined) quoted.set(entry.milestone.id, skill);
		return {
			skill,
			claim: tellLevel(skill, level),
			entries: before.filter(({ under }) => under === undefined).map(({ entry }) => entry),
			again: before.flatMap(({ entry, under }) => (under ? [{ entry, under }] : [])),
		};
	});
	return others.length === 0
		? groups
		: [...groups, { skill: undefined, claim: '', entries: others, again: [] }];
}

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

/** What is missing, and of what. */
export function tellGap(
	gap: Gap,
	skills: ReadonlyMap<string, PacketSkill>,
	names: Names,
): Sentence {
	switch (gap.is) {
		case 'unproven':
			return [
				nameOf(gap.milestone, names),
				' is said to be done, and “',
				nameOf(`${gap.milestone}#${gap.outcome}`, names),
				'” is not proven yet.',
			];
		case 'level': {
			const level = skills.get(gap.skill)?.levels[gap.level - 1];
			return [
				`Level ${gap.level}${level === undefined ? '' : `, ${level},`} of `,
				nameOf(`skill/${gap.skill}`, names),
				' is claimed, and no milestone that builds it has evidence.',
			];
		}
	}
}
