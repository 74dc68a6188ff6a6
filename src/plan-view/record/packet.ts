import type { Packet, PacketEntry } from '../../progress/packet.ts';
import { cite } from '../../progress/words/evidence.ts';
import {
	type PacketGroup,
	type PacketHead,
	groupPacket,
	hasEvidence,
	noGaps,
	othersTitle,
	tellAgain,
	tellEntry,
	tellGaps,
	tellIntroduction,
	tellStanding,
} from '../../progress/words/packet.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { toCitation, toWordList, toWords } from '../words.ts';

/** Where a reader without evidence begins, below the base, as far as the site has it. */
export interface Places {
	/** The list of milestones. */
	readonly milestonesPage?: string;
	/** The page on which progress is kept. */
	readonly progressPage?: string;
}

/** Evidence by skill and outcome, or what to do before there is any. */
export function packetEvidence(packet: Packet, head: PacketHead, places: Places): Content[] {
	if (!hasEvidence(packet)) return [toFirstSteps(places), ...groupPacket(packet).map(toGroup)];
	return [
		el('p', { class: 'record-lead' }, tellIntroduction(head)),
		...groupPacket(packet).map(toGroup),
	];
}

/** What is claimed and not shown. */
export function packetGaps(packet: Packet, head: PacketHead): Content[] {
	const gaps = tellGaps(packet, head);
	if (gaps.length === 0) return [el('p', {}, noGaps)];
	return [
		el(
			'ul',
			{ class: 'record-list' },
			gaps.map(({ head: words, items }) =>
				el(
					'li',
					{},
					toWords(words),
					items.length > 0 &&
						el(
							'ul',
							{},
							items.map((item) => el('li', {}, toWords(item))),
						),
				),
			),
		),
	];
}

const toFirstSteps = ({ milestonesPage, progressPage }: Places): Markup =>
	el(
		'div',
		{ class: 'record-first' },
		el('p', {}, 'There is no evidence yet, so there is nothing to show.'),
		el(
			'ol',
			{},
			el(
				'li',
				{},
				'Choose one outcome that you have reached, or nearly: each ',
				linkIf(milestonesPage, 'milestone'),
				' says under “Done when” what it takes and which proof it asks for.',
			),
			el(
				'li',
				{},
				'Write down where the proof is: an address, a document, a number, a person who saw it. Keep it ',
				progressPage ? linkIf(progressPage, 'with your progress') : 'on the page of the milestone',
				', with its date.',
			),
			el('li', {}, 'Come back: this page then shows it by skill, and says what is still missing.'),
		),
	);

const linkIf = (to: string | undefined, words: string): Content =>
	to === undefined ? words : el('a', { href: to }, words);

function toGroup({ skill, claim, entries, again }: PacketGroup): Markup {
	return el(
		'div',
		{ class: 'packet-skill', 'data-key': skill?.id ?? '' },
		el(
			'h3',
			{ id: skill ? `packet-${skill.id}` : 'packet-others' },
			skill ? el('a', { href: skill.address }, skill.title) : othersTitle,
		),
		claim !== '' && el('p', { class: 'note' }, `${claim}.`),
		entries.map(toEntry),
		toWordList(again.map(tellAgain)),
	);
}

function toEntry(entry: PacketEntry): Markup {
	const { milestone, outcomes } = entry;
	return el(
		'div',
		{ class: 'packet-entry', 'data-key': milestone.id },
		el(
			'h4',
			{},
			el('a', { href: milestone.address }, milestone.title),
			' ',
			el('span', { class: 'note' }, tellEntry(entry)),
		),
		el('ul', { class: 'packet-outcomes' }, outcomes.map(toOutcome)),
	);
}

const toOutcome = (outcome: PacketEntry['outcomes'][number]): Markup =>
	el(
		'li',
		{},
		el(
			'p',
			{},
			toWords([{ text: outcome.outcome.text, to: outcome.outcome.address }]),
			' ',
			el('span', { class: 'note' }, tellStanding(outcome)),
		),
		el(
			'ul',
			{ class: 'packet-citations' },
			outcome.evidence.map((evidence) => el('li', {}, toCitation(cite(evidence)))),
		),
	);
