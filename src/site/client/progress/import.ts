import { count } from '../../../plan/words/phrase.ts';
import type { Aliases } from '../../../progress/follow.ts';
import { tellMerge } from '../../../progress/words/keeping.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { type Child, type View, view } from '../dom.ts';
import { localToday } from '../today.ts';
import { button } from './controls.ts';
import type { Desk } from './desk.ts';
import { runWaiting } from '../waiting.ts';
import { undoView, undoableOf } from './undo.ts';
import type { ReadFile, readFile as ReadFileOf } from './read-file.ts';

/** Letters of a file of progress that are read at all: a record of ten years has a tenth of that. */
const longest = 1_000_000;

/** What was read and waits for a yes. */
export interface Import {
	read: (ReadFile & { readonly name: string }) | undefined;
}

export interface ImportOptions {
	readonly aliases: Aliases;
	readonly known: (name: string) => boolean;
}

/** Choosing a file, what it would change, and the change. */
export function importView(desk: Desk, state: Import, options: ImportOptions): View {
	const undoable = undoableOf(desk);
	return view(
		'div',
		{ key: 'import', class: 'progress-field' },
		view(
			'label',
			{ key: 'label', for: 'progress-file' },
			'Read a file that was saved here, or a progress.yaml',
		),
		view('input', {
			key: 'file',
			id: 'progress-file',
			type: 'file',
			accept: '.yaml,.yml,text/yaml,application/yaml,text/plain',
			disabled: desk.locked,
			on: { change: (event) => void open(desk, state, options, event) },
		}),
		state.read && readView(desk, state, options, state.read),
		undoable?.what === 'import' && undoView(desk, undoable, 'A file was taken over.'),
	);
}

async function open(
	desk: Desk,
	state: Import,
	{ aliases }: ImportOptions,
	{ target }: Event,
): Promise<void> {
	const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
	if (!(target instanceof HTMLInputElement) || !file) return;
	state.read = undefined;
	if (file.size > longest) {
		desk.say(`Not read: ${file.name} is larger than any record of progress.`);
		return;
	}
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const readFile = await loadReader();
		state.read = { ...readFile(bytes, file.name, localToday(), aliases), name: file.name };
		// The same file can be chosen again once it is mended.
		target.value = '';
		desk.focus('progress-read');
	} catch {
		desk.say(`Not read: ${file.name} could not be opened. Nothing has changed.`);
	}
}

let reader: typeof ReadFileOf | undefined;

/** The reader of files, which is fetched for the first of them. */
async function loadReader(): Promise<typeof ReadFileOf> {
	document.addEventListener(
		'record:reader',
		(event) => (reader = (event as CustomEvent<typeof ReadFileOf>).detail),
		{ once: true },
	);
	if (!reader) await runWaiting('record-reader');
	if (!reader) throw new Error('The reader of files has not come.');
	return reader;
}

function readView(
	desk: Desk,
	state: Import,
	{ known }: ImportOptions,
	{ progress, faults, odd, name }: NonNullable<Import['read']>,
): View {
	return view(
		'div',
		{
			key: 'read',
			id: 'progress-read',
			role: 'group',
			tabindex: -1,
			'aria-label': 'What the file says',
		},
		progress === undefined
			? view(
					'p',
					{ key: 'head', class: 'progress-standing' },
					`${name} has ${count(faults.length, 'mistake')}. Nothing has changed.`,
				)
			: preview(desk, state, progress, known, odd),
		faults.length > 0 &&
			view('ul', { key: 'faults', class: 'progress-faults' }, faults.map(faultView)),
		progress === undefined && button('Close', () => close(desk, state), { key: 'close' }),
	);
}

function preview(
	desk: Desk,
	state: Import,
	progress: ProgressData,
	known: (name: string) => boolean,
	odd: readonly string[],
): Child {
	const { merge, apply } = desk.store.importMerge(progress, known);
	const news = merge.added.length + merge.changed.length;
	return [
		view(
			'p',
			{ key: 'counts' },
			`${tellMerge(merge)}. What the file does not name stays as it is.`,
		),
		odd.length > 0 &&
			view(
				'p',
				{ key: 'odd', class: 'progress-standing' },
				`Left out, because nothing can have such an id: ${odd.join(', ')}.`,
			),
		merge.unknown.length > 0 &&
			view(
				'p',
				{ key: 'unknown', class: 'note' },
				`Not on this road: ${merge.unknown.join(', ')}. It is kept and saved with the rest.`,
			),
		view(
			'div',
			{ key: 'acts', class: 'progress-acts' },
			news > 0 &&
				button(
					`Take over ${count(news, 'item')}`,
					() => {
						const written = apply();
						state.read = undefined;
						desk.say(
							written === 'kept'
								? `Took over ${count(news, 'item')}. “Undo” takes it back.`
								: 'Taken over, and not saved: see the line above.',
						);
						desk.focus('progress-undo-import');
					},
					{ key: 'apply', class: 'first' },
				),
			button(news > 0 ? 'Cancel' : 'Close', () => close(desk, state), { key: 'close' }),
		),
	];
}

function close(desk: Desk, state: Import): void {
	state.read = undefined;
	desk.focus('progress-file');
}

/** Where, what, why and how to mend it, as in the report of the site. */
const faultView = (
	{ line, column, words, why, mend }: ReadFile['faults'][number],
	at: number,
): View =>
	view(
		'li',
		{ key: String(at) },
		view('strong', {}, `Line ${line}, column ${column}`),
		words === '' ? '' : [': ', view('code', {}, words)],
		` – ${why}. `,
		`Mend: ${mend}.`,
	);
