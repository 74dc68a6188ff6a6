import {
	type Names,
	type Phrase,
	type Sentence,
	joinLists,
	listOf,
	nameOf,
} from '../../plan/words/phrase.ts';
import type { Gap, Packet, PacketEntry, PacketSkill } from '../packet.ts';
import type { ShownState } from '../proof.ts';
import type { Day } from '../../plan/days.ts';
import { tellDay } from '../../plan/words/time.ts';
import { tellProof } from './evidence.ts';
import { tellState } from './changes.ts';

/** Part of a packet under one heading. A milestone is quoted once, and named where it is evidence again. */
export interface PacketGroup {
	/** Nothing where milestones build no skill. */
	readonly skill: PacketSkill | undefined;
	/** What is claimed of the skill; empty for nothing. */
	readonly claim: string;
	/** What is done first, then what is under way. */
	readonly entries: readonly PacketEntry[];
	/** Milestones that are quoted under another skill. */
	readonly again: readonly { readonly entry: PacketEntry; readonly under: PacketSkill }[];
}

/** A packet as it is read. */
interface GroupedPacket {
	/** Skills with a level or with evidence of their own, what is done first; then what builds none. */
	readonly groups: readonly PacketGroup[];
	/** The other skills, in a line each. */
	readonly rest: readonly Sentence[];
}

/** Sorts a packet for its readers. A milestone is quoted under the skill that it brings highest. */
export function groupPacket({ skills, others }: Packet): GroupedPacket {
	const known = new Map(skills.map(({ skill }) => [skill.id, skill]));
	const all = skills.map(({ skill, level, entries }) => {
		const homes = entries.map((entry) => ({ entry, under: homeOf(entry, known) ?? skill }));
		return {
			skill,
			level,
			claim: tellClaim(skill, level),
			entries: sortEntries(homes.flatMap(({ entry, under }) => (under === skill ? [entry] : []))),
			again: homes.filter(({ under }) => under !== skill),
		};
	});
	const shown = all.filter(
		({ level, entries, again }) => entries.length > 0 || (level > 0 && again.length > 0),
	);
	return {
		groups: [
			...shown.toSorted((a, b) => rankOf(a.entries[0]) - rankOf(b.entries[0])),
			...(others.length === 0
				? []
				: [{ skill: undefined, claim: '', entries: sortEntries(others), again: [] }]),
		],
		rest: tellRest(all.filter((group) => !shown.includes(group))),
	};
}

/** States in the order in which a reader of a packet wants to know of them. */
const ranks = {
	done: 0,
	claimed: 1,
	doing: 2,
	blocked: 3,
	planned: 4,
	dropped: 5,
} as const satisfies Record<ShownState, number>;

const rankOf = (entry: PacketEntry | undefined): number => ranks[entry?.state ?? 'dropped'];

const sortEntries = (entries: readonly PacketEntry[]): PacketEntry[] =>
	entries.toSorted((a, b) => rankOf(a) - rankOf(b));

interface Unshown extends Pick<PacketGroup, 'again' | 'claim'> {
	readonly skill: PacketSkill;
}

/** Skills whose evidence stands under others, and those that have none. */
function tellRest(skills: readonly Unshown[]): Sentence[] {
	const [none, again] = [
		skills.filter(({ again }) => again.length === 0),
		skills.filter(({ again }) => again.length > 0),
	];
	const linkTo = ({ title, address }: PacketSkill): Phrase => ({ text: title, to: address });
	return [
		...again.map(({ skill, again }) => [
			linkTo(skill),
			': see ',
			...listOf(again.map(({ entry: { milestone } }) => milestone.title)),
			' above',
		]),
		...(none.length === 0
			? []
			: [
					[
						'No evidence yet: ',
						...joinLists(
							none.map(({ skill, claim }) => [linkTo(skill), claim === '' ? '' : ` (${claim})`]),
							'and',
						),
					],
				]),
	];
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

/** Heading of skills that have no evidence of their own. */
export const restTitle = 'Other skills';

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

/** A packet without some milestones, as its owner wants it to be read. */
export const leaveOut = (
	{ skills, others, gaps }: Packet,
	isOut: (milestone: string) => boolean,
): Packet => {
	const keep = (entries: readonly PacketEntry[]) =>
		entries.filter(({ milestone }) => !isOut(milestone.id));
	return {
		// A skill goes with the last of its evidence: what was left out is not missing.
		skills: skills.flatMap((group) => {
			const entries = keep(group.entries);
			return entries.length === 0 && group.entries.length > 0 ? [] : [{ ...group, entries }];
		}),
		others: keep(others),
		gaps: gaps.filter((gap) => gap.is === 'level' || !isOut(gap.milestone)),
	};
};

/** Whether a packet has something to show. */
export const hasEvidence = ({ skills, others }: Packet): boolean =>
	others.length > 0 || skills.some(({ entries }) => entries.length > 0);

/** What is claimed of a skill: `Level 2 of 4 is claimed: Copies`; nothing of none. */
function tellClaim({ levels }: PacketSkill, level: number): string {
	if (level === 0) return '';
	const name = levels[level - 1];
	return name === undefined
		? `Level ${level} is claimed`
		: `Level ${level} of ${levels.length} is claimed: ${name}`;
}

/** How an outcome stands: `evidence given`, `asks for a witness`. Only a whole milestone is proven. */
export const tellOutcome = ({ outcome, standing }: PacketEntry['outcomes'][number]): string =>
	standing === 'proven' ? 'evidence given' : `asks for ${tellProof(outcome.proof)}`;

/** How a milestone stands: `done and proven`, `under way`. */
export const tellEntry = ({ state }: PacketEntry): string =>
	state === 'done' ? 'done and proven' : tellState(state);

/** What is missing: of a milestone each outcome, of a skill the level. */
interface ToldGap {
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
