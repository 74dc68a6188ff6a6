import type { Packet, PacketEntry } from '../../progress/packet.ts';
import { cite } from '../../progress/words/evidence.ts';
import {
	type PacketGroup,
	type PacketHead,
	groupPacket,
	hasEvidence,
	leaveOut,
	noGaps,
	othersTitle,
	restTitle,
	tellAgain,
	tellEntry,
	tellGaps,
	tellIntroduction,
	tellOutcome,
} from '../../progress/words/packet.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { toCitation, toWordList, toWords } from '../words.ts';

/** Where a reader goes on, below the base, as far as the site has it. */
export interface Places {
	/** The list of milestones. */
	readonly milestonesPage?: string;
	/** The page on which progress is kept. */
	readonly progressPage?: string;
	/** The list of templates. */
	readonly templatesPage?: string;
}

/**
 * Evidence by skill and outcome, or what to do before there is any.
 *
 * @param isOut whether the reader leaves a milestone out of what they copy and print
 */
export function packetEvidence(
	packet: Packet,
	head: PacketHead,
	places: Places,
	isOut: (milestone: string) => boolean = () => false,
): Content[] {
	const { groups } = groupPacket(packet);
	const { rest } = groupPacket(leaveOut(packet, isOut));
	return [
		...(hasEvidence(packet)
			? [toLead(places), el('p', { class: 'record-lead' }, tellIntroduction(head))]
			: [toFirstSteps(places)]),
		...groups.map((group) => toGroup(group, isOut)),
		...(rest.length === 0
			? []
			: [
					el(
						'div',
						{ class: 'packet-skill', 'data-key': 'rest' },
						el('h3', { id: 'packet-rest' }, restTitle),
						toWordList(rest),
					),
				]),
	];
}

/** What a packet is not: a case. */
const toLead = ({ templatesPage }: Places): Markup =>
	el(
		'p',
		{ class: 'packet-lead' },
		'Raw material, sorted by skill: the case is yours to write',
		templatesPage !== undefined && [', with a ', linkIf(templatesPage, 'template')],
		'.',
	);

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

function toGroup(
	{ skill, claim, entries, again }: PacketGroup,
	isOut: (milestone: string) => boolean,
): Markup {
	const isAllOut =
		entries.length > 0 && again.length === 0 && entries.every((entry) => isOut(entry.milestone.id));
	return el(
		'div',
		{ class: isAllOut ? 'packet-skill packet-out' : 'packet-skill', 'data-key': skill?.id ?? '' },
		el(
			'h3',
			{ id: skill ? `packet-${skill.id}` : 'packet-others' },
			skill ? el('a', { href: skill.address }, skill.title) : othersTitle,
		),
		claim !== '' && el('p', { class: 'note' }, `${claim}.`),
		entries.map((entry) => toEntry(entry, isOut(entry.milestone.id))),
		toWordList(again.filter(({ entry }) => !isOut(entry.milestone.id)).map(tellAgain)),
	);
}

function toEntry(entry: PacketEntry, isOut: boolean): Markup {
	const { milestone, outcomes } = entry;
	return el(
		'div',
		{ class: isOut ? 'packet-entry packet-out' : 'packet-entry', 'data-key': milestone.id },
		el(
			'h4',
			{},
			el('a', { href: milestone.address }, milestone.title),
			' ',
			el('span', { class: 'note' }, tellEntry(entry)),
		),
		el(
			'label',
			{ class: 'packet-keep with-scripts' },
			el('input', { type: 'checkbox', name: 'keep', value: milestone.id, checked: !isOut }),
			'Copy and print it',
			el('span', { class: 'sr-only' }, `: ${milestone.title}`),
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
			el('span', { class: 'note' }, tellOutcome(outcome)),
		),
		el(
			'ul',
			{ class: 'packet-citations' },
			outcome.evidence.map((evidence) => el('li', {}, toCitation(cite(evidence)))),
		),
	);
