import { entryOf } from '../../../plan/entry.ts';
import { tellDay } from '../../../plan/words/time.ts';
import { type Asked, standingOf } from '../../../progress/proof.ts';
import { cite, tellProof } from '../../../progress/words/evidence.ts';
import { isSeen } from '../../../roadmap/fields/seen.ts';
import { isCalendarDay } from '../../../schemas/calendar-day.ts';
import { proofs, visibilities } from '../../../schemas/choices.ts';
import type { EvidenceData, MilestoneProgressData } from '../../../schemas/progress.ts';
import { type Child, type View, view } from '../dom.ts';
import { localToday } from '../today.ts';
import { field, options, tellReader, visibilityOptions, wordsOf } from './controls.ts';
import type { MilestonePanel } from './data.ts';
import type { Desk } from './desk.ts';
import { entriesView } from './entries.ts';

/** The outcomes of a milestone, each with its evidence. */
export function outcomesView(
	desk: Desk,
	{ id, outcomes }: MilestonePanel,
	item: MilestoneProgressData,
): View[] {
	return outcomes.map((outcome) =>
		view(
			'fieldset',
			{ key: outcome.id },
			view('legend', { key: 'legend' }, outcome.text),
			view('p', { key: 'standing', class: 'note' }, tellStandingOf(outcome, item)),
			entriesView(desk, {
				id: outcome.id,
				items: entryOf(item.outcomes, outcome.id) ?? [],
				noun: 'evidence',
				about: outcome.text,
				show: showEvidence,
				fields: (evidence, form) => evidenceFields(evidence, form, outcome),
				read: readEvidence,
				save: (before, after, words) =>
					desk.saveEntry(`milestone/${id}#${outcome.id}`, before, after, words),
			}),
		),
	);
}

function tellStandingOf(outcome: Asked, item: MilestoneProgressData): string {
	switch (standingOf(outcome, item)) {
		case 'proven':
			return 'Evidence given.';
		case 'supported':
			return `Evidence given, and none yet of the kind that it asks for: ${tellProof(outcome.proof)}.`;
		case 'open':
			return `No evidence yet: it asks for ${tellProof(outcome.proof)}.`;
	}
}

/** A piece of evidence. Only a web address becomes a link; everything else stays words. */
function showEvidence(evidence: EvidenceData): Child {
	const { kind, text, url, day } = cite(evidence);
	const more = [day, `seen by: ${tellReader(evidence.visibility).toLowerCase()}`].filter(Boolean);
	return [
		view('span', { key: 'kind', class: 'label' }, `${kind}: `),
		url === undefined
			? view('span', { key: 'text' }, text)
			: view('a', { key: 'link', href: url, rel: 'noopener noreferrer nofollow' }, text),
		view('span', { key: 'more', class: 'note' }, ` (${more.join('; ')})`),
	];
}

function evidenceFields(evidence: EvidenceData | undefined, id: string, { proof }: Asked): Child {
	return [
		field(
			{ id: `${id}-first`, label: 'What it is' },
			'select',
			{
				name: 'proof',
				initial: evidence?.proof ?? proof,
			},
			options(
				proofs.map((kind) => [kind, cite({ proof: kind, text: '', visibility: 'mentor' }).kind]),
			),
		),
		field(
			{
				id: `${id}-text`,
				label: 'Address, or words: where it is, what was measured, who saw it',
				wide: true,
			},
			'input',
			{
				type: 'text',
				name: 'text',
				required: true,
				initial: evidence?.text ?? '',
			},
		),
		dayAndReader(evidence, id, 'mentor'),
	];
}

/** The day of an entry and who sees it. */
export const dayAndReader = (
	entry: Pick<EvidenceData, 'date' | 'visibility'> | undefined,
	id: string,
	usual: EvidenceData['visibility'],
): Child => [
	field({ id: `${id}-date`, label: 'Day' }, 'input', {
		type: 'date',
		name: 'date',
		max: localToday(),
		initial: entry?.date ?? '',
	}),
	field(
		{ id: `${id}-visibility`, label: 'Who sees it' },
		'select',
		{
			name: 'visibility',
			initial: entry?.visibility ?? usual,
		},
		visibilityOptions(),
	),
];

function readEvidence(form: FormData): EvidenceData | string {
	const proof = proofs.find((kind) => kind === wordsOf(form, 'proof')) ?? 'link';
	const common = readEntry(form);
	return typeof common === 'string' ? common : { proof, ...common };
}

/** Words, day and visibility of an entry; a reason when they cannot be kept. */
export function readEntry(form: FormData): Omit<EvidenceData, 'proof'> | string {
	const [text, date] = [wordsOf(form, 'text'), wordsOf(form, 'date')];
	if (!isSeen(text)) return 'Not saved: the words are missing.';
	if (date !== '' && !isCalendarDay(date)) return 'Not saved: the calendar has no such day.';
	if (date > localToday()) return `Not saved: ${tellDay(date)} is still to come.`;
	const visibility = visibilities.find((word) => word === wordsOf(form, 'visibility'));
	return { text, ...(date === '' ? {} : { date }), visibility: visibility ?? 'private' };
}
