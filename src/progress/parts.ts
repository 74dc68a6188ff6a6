import { entryOf } from '../plan/entry.ts';
import type {
	EvidenceData,
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../schemas/progress.ts';
import { type Drafts, noDrafts, unlearnt, untouched, withDrafts } from './draft.ts';
import {
	type MilestoneHead,
	type SkillHead,
	parseAsks,
	parseEvidenceList,
	parseMilestoneHead,
	parseNotes,
	parseSkillHead,
} from './parse.ts';
import { wrong } from './shape.ts';

/**
 * A record in the pieces in which a browser keeps it. Two windows that change different pieces lose
 * nothing, so they are small: what is said of a milestone, the evidence of one outcome, the notes.
 */
export type Part =
	| { readonly is: 'milestone'; readonly id: string; readonly value: MilestoneHead }
	| {
			readonly is: 'outcome';
			readonly id: string;
			readonly outcome: string;
			readonly value: EvidenceData[];
	  }
	| { readonly is: 'skill'; readonly id: string; readonly value: SkillHead }
	| {
			readonly is: 'notes';
			readonly of: 'milestone' | 'skill';
			readonly id: string;
			readonly value: MilestoneProgressData['notes'];
	  }
	| { readonly is: 'asks'; readonly value: ProgressData['asks'] };

/** Parts by their name: `milestone/x`, `milestone/x#outcome`, `milestone/x/notes`, `skill/y`, `skill/y/notes`, `asks`. */
export type Parts = ReadonlyMap<string, Part>;

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const form = new RegExp(`^(milestone|skill)/(${id})(?:#(${id})|(/notes))?$`);

/** Whether a name is meant for a part, well-formed or not. */
export const isPartName = (name: string): boolean => /^(?:(?:milestone|skill)\/|asks$)/.test(name);

/** Whether ids can be parts of names: lower-case words joined by hyphens. */
export const isPartId = (text: string): boolean => new RegExp(`^${id}$`).test(text);

/** Reads a part; nothing when its name or its value is not of the shape. */
export function readPart(name: string, value: unknown): Part | undefined {
	if (name === 'asks') return made(parseAsks(value), (asks) => ({ is: 'asks', value: asks }));
	const [, kind, of = '', outcome, notes] = form.exec(name) ?? [];
	if (kind !== 'milestone' && kind !== 'skill') return undefined;
	if (notes !== undefined)
		return made(parseNotes(value), (list) => ({ is: 'notes', of: kind, id: of, value: list }));
	if (kind === 'skill')
		return outcome === undefined
			? made(parseSkillHead(value), (head) => ({ is: 'skill', id: of, value: head }))
			: undefined;
	return outcome === undefined
		? made(parseMilestoneHead(value), (head) => ({ is: 'milestone', id: of, value: head }))
		: made(parseEvidenceList(value), (list) => ({ is: 'outcome', id: of, outcome, value: list }));
}

const made = <T>(value: T | typeof wrong, make: (value: T) => Part): Part | undefined =>
	value === wrong ? undefined : make(value);

/** The name under which a part is kept: `milestone/x`, `milestone/x#outcome`, `skill/y/notes`, `asks`. */
export function nameOfPart(part: Part): string {
	switch (part.is) {
		case 'milestone':
		case 'skill':
			return `${part.is}/${part.id}`;
		case 'outcome':
			return `milestone/${part.id}#${part.outcome}`;
		case 'notes':
			return `${part.of}/${part.id}/notes`;
		case 'asks':
			return 'asks';
	}
}

/** The item that a part belongs to: `milestone/x#y` → `milestone/x`. */
export const itemOfPart = (name: string): string => name.replace(/(?:#.*|(?<=\/.+)\/notes)$/, '');

/** Takes a record to pieces. What is empty and usual has no piece of its own. */
export function partsOf(progress: ProgressData): Parts {
	const parts: Part[] = [
		...Object.entries(progress.milestones).flatMap(([of, item]) => partsOfMilestone(of, item)),
		...Object.entries(progress.skills).flatMap(([of, item]) => partsOfSkill(of, item)),
		...(progress.asks.length > 0 ? [{ is: 'asks', value: progress.asks } as const] : []),
	];
	return new Map(parts.map((part) => [nameOfPart(part), part]));
}

function partsOfMilestone(of: string, item: MilestoneProgressData): Part[] {
	const { outcomes, notes, ...head } = item;
	return [
		{ is: 'milestone', id: of, value: head },
		...Object.entries(outcomes).flatMap(([outcome, value]): Part[] =>
			value.length > 0 ? [{ is: 'outcome', id: of, outcome, value }] : [],
		),
		...notesPart('milestone', of, notes),
	];
}

const partsOfSkill = (of: string, { notes, ...head }: SkillProgressData): Part[] => [
	{ is: 'skill', id: of, value: head },
	...notesPart('skill', of, notes),
];

const notesPart = (
	of: 'milestone' | 'skill',
	itemId: string,
	value: MilestoneProgressData['notes'],
): Part[] => (value.length > 0 ? [{ is: 'notes', of, id: itemId, value }] : []);

/** The parts as whole items: what they do not speak of is as it is committed. */
export function draftsOf(committed: ProgressData, parts: Parts): Drafts {
	const milestones = new Map<string, MilestoneProgressData>();
	const skills = new Map<string, SkillProgressData>();
	let asks: ProgressData['asks'] | undefined;
	for (const part of parts.values()) {
		if (part.is === 'asks') asks = part.value;
		else if (part.is === 'skill' || (part.is === 'notes' && part.of === 'skill')) {
			const before = skills.get(part.id) ?? entryOf(committed.skills, part.id) ?? unlearnt;
			const change = part.is === 'notes' ? { notes: part.value } : part.value;
			skills.set(part.id, { ...before, ...change });
		} else {
			const before = milestones.get(part.id) ?? entryOf(committed.milestones, part.id) ?? untouched;
			milestones.set(part.id, withPart(before, part));
		}
	}
	return {
		...noDrafts,
		milestones: Object.fromEntries(milestones),
		skills: Object.fromEntries(skills),
		...(asks === undefined ? {} : { asks }),
	};
}

function withPart(
	before: MilestoneProgressData,
	part: Extract<Part, { is: 'milestone' | 'outcome' | 'notes' }>,
): MilestoneProgressData {
	if (part.is === 'notes') return { ...before, notes: part.value };
	if (part.is === 'milestone')
		return { ...part.value, outcomes: before.outcomes, notes: before.notes };
	const rest = Object.entries(before.outcomes).filter(([outcome]) => outcome !== part.outcome);
	const own: [string, EvidenceData[]][] = part.value.length > 0 ? [[part.outcome, part.value]] : [];
	return { ...before, outcomes: Object.fromEntries([...rest, ...own]) };
}

/** The committed record with the parts laid over it. */
export const withParts = (committed: ProgressData, parts: Parts): ProgressData =>
	withDrafts(committed, draftsOf(committed, parts));

/** What a part says where nothing is written. */
export function emptyPart(name: string): Part['value'] {
	if (name.includes('#') || name.endsWith('/notes') || name === 'asks') return [];
	return name.startsWith('skill/')
		? { level: 0, visibility: 'mentor' }
		: { state: 'planned', visibility: 'mentor' };
}
