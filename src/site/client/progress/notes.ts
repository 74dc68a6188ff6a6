import { tellDay } from '../../../plan/words/time.ts';
import type { MilestoneProgressData } from '../../../schemas/progress.ts';
import { type Child, type View, view } from '../dom.ts';
import { field, tellReader } from './controls.ts';
import type { Desk } from './desk.ts';
import { entriesView } from './entries.ts';
import { dayAndReader, readEntry } from './evidence.ts';

type Note = MilestoneProgressData['notes'][number];

/** Notes on an item, oldest first. */
export function notesView(desk: Desk, item: string, notes: readonly Note[]): View {
	return view(
		'fieldset',
		{ key: 'notes' },
		view('legend', { key: 'legend' }, 'Notes'),
		entriesView<Note>(desk, {
			id: 'notes',
			items: notes,
			noun: 'note',
			about: 'of this page',
			show: showNote,
			fields: (note, id) => [
				field({ id: `${id}-first`, label: 'What you want to remember', wide: true }, 'textarea', {
					name: 'text',
					required: true,
					rows: 3,
					initial: note?.text ?? '',
				}),
				dayAndReader(note, id, 'private'),
			],
			read: readEntry,
			save: (before, after, words) => desk.saveEntry(`${item}/notes`, before, after, words),
		}),
	);
}

const showNote = ({ text, date, visibility }: Note): Child => [
	view('span', { key: 'text', class: 'progress-words' }, text),
	view(
		'span',
		{ key: 'more', class: 'note' },
		` (${[date && tellDay(date), `seen by: ${tellReader(visibility).toLowerCase()}`].filter(Boolean).join('; ')})`,
	),
];
