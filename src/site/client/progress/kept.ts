import { tellBeside } from '../../../progress/words/keeping.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { type Child, view } from '../dom.ts';
import { type RecordData, addressIn } from './data.ts';
import { type Desk, voiceView } from './desk.ts';
import { draftsView, goneView, titleOf } from './drafts.ts';
import { type Asking, forgetView } from './forget.ts';
import { type Import, type ImportOptions, importView } from './import.ts';
import { backupView, standingView } from './keeping.ts';
import { undoView, undoableOf } from './undo.ts';

/** Milestones that somebody who has recorded nothing is shown to begin with. */
const firsts = 3;

/** What this browser keeps, and what can be done with it. What there is nothing for is not offered. */
export function keepingView(
	desk: Desk,
	state: Import & Asking,
	options: ImportOptions,
	data: RecordData,
	progress: ProgressData,
): Child {
	return [
		standingView(desk),
		isEmpty(progress) && beginView(data),
		backupView(desk),
		importView(desk, state, options),
		removedView(desk, data),
		!isEmpty(progress) && draftsView(desk, data, progress),
		besideView(desk, data),
		goneView(data, progress, options),
		forgetView(desk, state),
		voiceView(desk),
	];
}

const isEmpty = ({ asks, milestones, skills }: ProgressData): boolean =>
	asks.length === 0 && Object.keys({ ...milestones, ...skills }).length === 0;

/** How to begin. */
function beginView({ milestones }: RecordData): Child {
	const first = milestones.filter(({ aside }) => !aside).slice(0, firsts);
	if (first.length === 0) return view('p', { key: 'begin' }, 'Nothing is recorded yet.');
	return [
		view('p', { key: 'begin' }, 'Nothing is recorded yet. Begin with one of these:'),
		view(
			'ul',
			{ key: 'firsts', class: 'page-list' },
			first.map(({ id, title, href }) => view('li', { key: id }, view('a', { href }, title))),
		),
		view(
			'p',
			{ key: 'how' },
			'Open one, set its state under “Your progress”, and add evidence as you have it.',
		),
	];
}

/** What a mentor said and what was frozen is kept as well, and is no part of a file of progress. */
function besideView(desk: Desk, data: RecordData): Child {
	const { answers, reviews } = desk.store.holdings();
	const words = tellBeside({ answers, reviews });
	const link = (path: string, title: string) => view('a', { href: addressIn(data, path) }, title);
	return (
		words !== undefined &&
		view(
			'p',
			{ key: 'beside' },
			`This browser keeps ${words} too, which no file of progress holds.`,
			answers > 0 && [
				' ',
				link('/answer/', 'A mentor’s answer'),
				' opens an answer and saves it as a file.',
			],
			reviews > 0 && [
				' ',
				link('/since/', 'Since we last met'),
				' compares reviews; it gives the file of one on the day when it is frozen.',
			],
		)
	);
}

/** What was taken away on the page of an item can be brought back here as well. */
function removedView(desk: Desk, data: RecordData): Child {
	const done = undoableOf(desk);
	const [item] = done?.items ?? [];
	if (done?.what !== 'remove' || item === undefined) return undefined;
	return undoView(desk, done, 'Forgotten here: ', titleOf(item, data), '.');
}
