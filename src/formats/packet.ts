import { plain } from '../plan/words/phrase.ts';
import type { Packet, PacketEntry } from '../progress/packet.ts';
import { type Citation, cite } from '../progress/words/evidence.ts';
import {
	type PacketGroup,
	groupPacket,
	noGaps,
	othersTitle,
	packetParts,
	restTitle,
	tellAgain,
	tellEntry,
	tellGaps,
	tellIntroduction,
	tellOutcome,
	tellTitle,
	type PacketHead,
} from '../progress/words/packet.ts';

/**
 * A packet as Markdown, to be pasted where a committee reads. Only evidence is linked: addresses of
 * the handbook would be of no use there. Nobody’s words can become markup.
 */
export function writePacket(packet: Packet, head: PacketHead): string {
	const gaps = tellGaps(packet, head).flatMap(({ head: words, items }) => [
		`- ${escapeMarkdown(plain(words))}`,
		...items.map((item) => `  - ${escapeMarkdown(plain(item))}`),
	]);
	const { groups, rest } = groupPacket(packet);
	return `${[
		`# ${escapeMarkdown(tellTitle(head))}`,
		tellIntroduction(head),
		...groups.map(writeGroup),
		...(rest.length === 0
			? []
			: [`## ${restTitle}`, rest.map((words) => `- ${escapeMarkdown(plain(words))}`).join('\n')]),
		`## ${packetParts.gaps}`,
		gaps.length === 0 ? noGaps : gaps.join('\n'),
	].join('\n\n')}\n`;
}

function writeGroup({ skill, claim, entries, again }: PacketGroup): string {
	return [
		`## ${escapeMarkdown(skill?.title ?? othersTitle)}`,
		...(claim === '' ? [] : [`${escapeMarkdown(claim)}.`]),
		...entries.map(writeEntry),
		...(again.length === 0
			? []
			: [again.map((again) => `- ${escapeMarkdown(plain(tellAgain(again)))}`).join('\n')]),
	].join('\n\n');
}

function writeEntry(entry: PacketEntry): string {
	const outcomes = entry.outcomes.flatMap((outcome) => [
		`- Outcome: ${escapeMarkdown(outcome.outcome.text)} (${tellOutcome(outcome)})`,
		...outcome.evidence.map((evidence) => `  - ${writeCitation(cite(evidence))}`),
	]);
	return `### ${escapeMarkdown(entry.milestone.title)} (${tellEntry(entry)})\n\n${outcomes.join('\n')}`;
}

const writeCitation = ({ kind, text, url, day }: Citation): string =>
	`${kind}: ${url === undefined ? escapeMarkdown(text) : `<${url}>`}${day === undefined ? '' : ` (${day})`}`;

/** A text in one line of Markdown that says only itself: no link, no emphasis, no HTML. */
const escapeMarkdown = (text: string): string =>
	text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_{}[\]<>#|~!]|&(?=[#\w])/g, '\\$&');
