import { writePacket } from '../formats/packet.ts';
import type { Content } from '../plan-view/markup.ts';
import { fileButtons } from '../plan-view/record/buttons.ts';
import { freezePart } from '../plan-view/record/freeze.ts';
import { heardPart } from '../plan-view/record/heard.ts';
import { packetEvidence, packetGaps } from '../plan-view/record/packet.ts';
import {
	agendaOf,
	momentsOf,
	packetHeadOf,
	packetOf,
	presentOf,
} from '../plan-view/record/record.ts';
import { agendaPart, firstMoment, movedPart, tellMoment } from '../plan-view/record/since.ts';
import { recordNames } from '../progress/road.ts';
import {
	groupPacket,
	hasEvidence,
	othersTitle,
	packetParts,
	restTitle,
} from '../progress/words/packet.ts';
import { loadRecord } from './record.ts';

/** A section of a page about a record. */
export interface Part {
	/** Its anchor. */
	readonly id: string;
	readonly title: string;
	readonly contents: readonly Content[];
}

interface Heading {
	readonly depth: number;
	readonly slug: string;
	readonly text: string;
}

/** The packet of this build. */
export interface PacketPage {
	readonly parts: readonly Part[];
	/** For the table of contents, skills below their part. */
	readonly headings: readonly Heading[];
	/** Text of `/packet.md`; nothing while there is no evidence. */
	readonly markdown: string | undefined;
}

/** Builds the packet of what the readers of this build may see. */
export async function loadPacketPage(): Promise<PacketPage> {
	const record = await loadRecord();
	const [packet, head] = [packetOf(record), packetHeadOf(record)];
	const has = hasEvidence(packet);
	const evidence = packetEvidence(packet, head, record);
	const { groups, rest } = groupPacket(packet);
	const skills = [
		...groups.map(({ skill }) => ({
			depth: 3,
			slug: skill ? `packet-${skill.id}` : 'packet-others',
			text: skill?.title ?? othersTitle,
		})),
		...(rest.length === 0 ? [] : [{ depth: 3, slug: 'packet-rest', text: restTitle }]),
	];
	const parts = [
		{ id: 'evidence', title: packetParts.evidence, contents: evidence },
		{ id: 'gaps', title: packetParts.gaps, contents: packetGaps(packet, head) },
		{ id: 'take', title: 'Take it with you', contents: fileButtons(has) },
	];
	const [first, ...others] = headingsOf(parts);
	return {
		parts,
		headings: [...(first ? [first] : []), ...skills, ...others],
		markdown: has ? writePacket(packet, head) : undefined,
	};
}

/** What moved since a review, what a mentor said, and the agenda. */
export interface SincePage {
	readonly parts: readonly Part[];
	readonly headings: readonly Heading[];
	/** Reviews to choose from, newest first. */
	readonly reviews: readonly { readonly key: string; readonly words: string }[];
	/** The review with which the page begins. */
	readonly first: string | undefined;
}

/** Compares the newest review with the present, as far as the readers of this build may see both. */
export async function loadSincePage(): Promise<SincePage> {
	const record = await loadRecord();
	const [moments, now] = [momentsOf(record), presentOf(record)];
	const first = firstMoment(moments, now);
	const met = moments[0]?.review.with ?? '';
	const names = recordNames(record.road);
	const heard = heardPart(record.heard, first?.review.date, now.review.date, names);
	const parts = [
		{ id: 'moved', title: 'What moved', contents: movedPart(first, now, record.road, names) },
		...(record.heard.length === 0
			? []
			: [{ id: 'said', title: 'What a mentor said', contents: heard }]),
		{
			id: 'agenda',
			title: 'Agenda for the next meeting',
			contents: agendaPart(agendaOf(record)),
		},
		{ id: 'freeze', title: 'Freeze today', contents: freezePart({ met }, undefined) },
	];
	return {
		parts,
		headings: headingsOf(parts),
		reviews: moments.map((moment) => ({ key: moment.key, words: tellMoment(moment) })),
		first: first?.key,
	};
}

const headingsOf = (parts: readonly Part[]): Heading[] =>
	parts.map(({ id, title }) => ({ depth: 2, slug: id, text: title }));
