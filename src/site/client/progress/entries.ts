import { same } from '../../../progress/draft.ts';
import { type Child, type View, view } from '../dom.ts';
import type { Entry } from '../store/model.ts';
import { button } from './controls.ts';
import type { Desk, Editing } from './desk.ts';

/** A list of things that are written one at a time: the evidence of an outcome, notes. */
export interface Entries<T extends Entry> {
	/** Stands for the list in ids: the outcome’s id, `notes`. */
	readonly id: string;
	readonly items: readonly T[];
	/** `evidence`, `note` as they stand in a button. */
	readonly noun: string;
	/** What the list is about, for those who hear a button without seeing where it stands. */
	readonly about: string;
	show(item: T): Child;
	/** The fields of the form; nothing for a new one. */
	fields(item: T | undefined, id: string): Child;
	/** Reads the form; a reason when it says nothing that can be kept. */
	read(form: FormData): T | string;
	/** Writes one entry: `before` as it was, `after` as it is to be. */
	save(before: T | undefined, after: T | undefined, words: string): void;
}

/** The list with its buttons, and the form of the entry that is being written. */
export function entriesView<T extends Entry>(desk: Desk, list: Entries<T>): View {
	const { id, items, noun, about } = list;
	const open = desk.editing?.list === id ? desk.editing : undefined;
	const openAt = open === undefined ? -1 : placeOf(open, items);
	const isNew = open !== undefined && openAt === -1;
	return view(
		'div',
		{ key: id, class: 'progress-entries' },
		items.length > 0 &&
			view(
				'ul',
				{ key: 'list' },
				items.map((item, at) =>
					view(
						'li',
						{ key: at === openAt ? 'open' : String(at) },
						at === openAt
							? entryForm(desk, list, open?.entry as T | undefined, at)
							: [
									view('div', { key: 'shown' }, list.show(item)),
									!desk.locked &&
										view(
											'div',
											{ key: 'acts', class: 'progress-acts' },
											button('Edit', () => edit(desk, id, { entry: item, at }), {
												'aria-label': `Edit ${noun} ${at + 1}, ${about}`,
											}),
											button('Remove', () => remove(desk, list, at), {
												'aria-label': `Remove ${noun} ${at + 1}, ${about}`,
											}),
										),
								],
					),
				),
			),
		isNew && entryForm(desk, list, open.entry as T | undefined, items.length),
		!isNew &&
			!desk.locked &&
			button(`Add ${noun}`, () => edit(desk, id, { entry: undefined, at: items.length }), {
				key: 'add',
				id: `progress-add-${id}`,
				'aria-label': `Add ${noun}, ${about}`,
			}),
	);
}

const formId = (id: string): string => `progress-entry-${id}`;

/**
 * Where the form of an entry stands. Another window may have moved the entry, or changed it: then the
 * form stays where it was, and what is typed there.
 */
function placeOf({ entry, at }: Editing, items: readonly Entry[]): number {
	if (entry === undefined) return -1;
	const found = items.findIndex((item) => same(item, entry));
	return found === -1 && at < items.length ? at : found;
}

function edit(desk: Desk, list: string, { entry, at }: Omit<Editing, 'list'>): void {
	desk.editing = { list, entry, at };
	desk.refused.delete('entry');
	desk.focus(`${formId(list)}-first`);
}

function leave(desk: Desk, id: string): void {
	desk.editing = undefined;
	desk.refused.delete('entry');
	desk.focus(`progress-add-${id}`);
}

function remove<T extends Entry>(
	desk: Desk,
	{ id, items, noun, save }: Entries<T>,
	at: number,
): void {
	save(items[at], undefined, `Removed ${noun} ${at + 1}.`);
	desk.focus(`progress-add-${id}`);
}

function entryForm<T extends Entry>(
	desk: Desk,
	list: Entries<T>,
	item: T | undefined,
	at: number,
): View {
	const { id, noun, about } = list;
	const wrong = desk.refused.get('entry')?.why;
	const submit = (event: Event): void => {
		event.preventDefault();
		const read = list.read(new FormData(event.target as HTMLFormElement));
		if (typeof read === 'string') {
			desk.refused.set('entry', { typed: '', why: read });
			desk.say(read);
			return;
		}
		desk.editing = undefined;
		desk.refused.delete('entry');
		list.save(item, read, `Saved ${noun} ${at + 1}.`);
		desk.focus(`progress-add-${id}`);
	};
	const escape = (event: Event): void => {
		if ((event as KeyboardEvent).key === 'Escape') leave(desk, id);
	};
	return view(
		'form',
		{
			key: 'form',
			class: 'progress-fields',
			novalidate: true,
			'aria-label': `${item === undefined ? 'New' : 'Change'} ${noun}, ${about}`,
			on: { submit, keydown: escape },
		},
		list.fields(item, formId(id)),
		wrong !== undefined && view('p', { key: 'wrong', class: 'progress-wrong wide' }, wrong),
		view(
			'div',
			{ key: 'acts', class: 'progress-acts wide' },
			view('button', { type: 'submit' }, 'Save'),
			button('Cancel', () => leave(desk, id)),
		),
	);
}
