import { entryOf } from '../../../plan/entry.ts';
import { untouched } from '../../../progress/draft.ts';
import { itemOfPart } from '../../../progress/parts.ts';
import { tellLevel, tellProgress } from '../../../progress/words/keeping.ts';
import { writeProgress } from '../../../progress/write.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { type Child, paint, view } from '../dom.ts';
import { commitView } from './commit.ts';
import { button } from './controls.ts';
import { type PanelData, addressIn, aliasesOf, committedOf } from './data.ts';
import { type Desk, openDesk, voiceView } from './desk.ts';
import { outcomesView } from './evidence.ts';
import { backupView, standingView } from './keeping.ts';
import { notesView } from './notes.ts';
import { undoButton, undoableOf } from './undo.ts';
import type { Whole } from '../store/model.ts';
import { readWhole } from './whole.ts';
import { skillForm } from './skill-form.ts';
import { stateForm } from './state-form.ts';

/**
 * Brings the progress panel of a page to life. The form is made when it is opened for the first time;
 * until then only the line above it follows what this browser keeps.
 */
export function openPanel(details: HTMLDetailsElement): void {
	const data = JSON.parse(details.dataset['progress'] ?? '') as PanelData;
	const summary = details.querySelector('summary');
	const body = details.querySelector('[data-body]');
	if (!summary || !body) return;
	details.classList.remove('with-scripts');
	const repaint = (): void => {
		paint(summary, ...line(desk, data));
		if (details.open || body.querySelector('.notice')) paint(body, ...form(desk, data));
	};
	const whole = () => loadWhole(addressIn(data, '/record.json'));
	const desk = openDesk(data, committedOf(data), aliasesOf(data), repaint, whole);
	details.addEventListener('toggle', () => desk.paint());
	desk.paint();
}

/** What the site was built with of all items, and their old names. */
async function loadWhole(address: string): Promise<Whole> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const read = readWhole(await answer.json());
	if (!read) throw new Error(`${address} holds no record.`);
	return read;
}

/** `Your progress: planned · change` */
function line(desk: Desk, data: PanelData): Child[] {
	const state = desk.store.state();
	const words =
		data.kind === 'milestone'
			? tellProgress(data.outcomes, entryOf(state.milestones, data.id))
			: tellLevel(entryOf(state.skills, data.id)?.level ?? 0, data.levels);
	const drafted = desk.store.drafted().includes(`${data.kind}/${data.id}`);
	return lineOf(data.kind, words, drafted ? 'only in this browser' : undefined);
}

function lineOf(kind: PanelData['kind'], words: string, where: string | undefined): Child[] {
	return [
		kind === 'milestone' ? 'Your progress: ' : 'Your level: ',
		view('strong', { key: 'state' }, words),
		where !== undefined && ` · ${where}`,
		' ',
		view('span', { key: 'change', class: 'with-scripts' }, '· ', view('u', {}, 'change')),
	];
}

function form(desk: Desk, data: PanelData): Child[] {
	const state = desk.store.state();
	return [
		standingView(desk),
		fieldsOf(desk, data, state),
		whereView(desk, data),
		commitView(desk, itemText(data, state)),
		backupView(desk, `${data.kind}/${data.id}`),
		view(
			'p',
			{ key: 'record' },
			view('a', { href: addressIn(data, '/progress/') }, 'Your record'),
			': all of it, files to save and to read, and how to forget it.',
		),
		voiceView(desk),
	];
}

function fieldsOf(desk: Desk, data: PanelData, state: ProgressData): Child {
	const item = `${data.kind}/${data.id}`;
	if (data.kind === 'skill') {
		const skill = entryOf(state.skills, data.id);
		return [skillForm(desk, data, skill), notesView(desk, item, skill?.notes ?? [])];
	}
	const milestone = entryOf(state.milestones, data.id) ?? untouched;
	return [
		stateForm(desk, item, milestone),
		outcomesView(desk, data, milestone),
		notesView(desk, item, milestone.notes),
	];
}

/** Which values are committed and which only here. */
function whereView(desk: Desk, data: PanelData): Child {
	const item = `${data.kind}/${data.id}`;
	const names = desk.store.draftedParts().filter((name) => itemOfPart(name) === item);
	if (names.length === 0) {
		return view(
			'p',
			{ key: 'where', class: 'note' },
			data.committed === undefined
				? 'Nothing is written here yet. What you write stays in this browser and is sent nowhere.'
				: 'All of this is committed.',
			backButton(desk, item),
		);
	}
	return view(
		'p',
		{ key: 'where', class: 'note' },
		`Only in this browser: ${names.map((name) => tellPart(name, data)).join('; ')}. ${data.committed === undefined ? 'Nothing of it is committed.' : 'The rest is committed.'} `,
		!desk.locked &&
			button(
				data.committed === undefined ? 'Forget it' : 'Go back to what is committed',
				() => {
					desk.store.remove(item);
					desk.say('Done. “Undo” brings it back.');
					desk.focus('progress-undo-remove');
				},
				{ key: 'back' },
			),
	);
}

/** The button stands on the page of the item that was taken away, and on no other. */
function backButton(desk: Desk, item: string): Child {
	const done = undoableOf(desk);
	if (done?.what !== 'remove' || !done.items.includes(item)) return undefined;
	return [' ', undoButton(desk, done, 'progress-export')];
}

function tellPart(name: string, data: PanelData): string {
	if (name.endsWith('/notes')) return 'notes';
	const [, outcome] = name.split('#');
	if (outcome === undefined) return data.kind === 'skill' ? 'level' : 'state, days and hours';
	const known =
		data.kind === 'milestone' ? data.outcomes.find(({ id }) => id === outcome) : undefined;
	return `evidence for “${(known?.text ?? outcome).replace(/\.$/, '')}”`;
}

/** The lines of this item alone. */
function itemText({ kind, id }: PanelData, state: ProgressData): string {
	const pick = <T>(items: Readonly<Record<string, T>>, of: PanelData['kind']) => {
		const item = kind === of ? entryOf(items, id) : undefined;
		return item === undefined ? {} : { [id]: item };
	};
	return writeProgress({
		asks: [],
		milestones: pick(state.milestones, 'milestone'),
		skills: pick(state.skills, 'skill'),
	});
}
