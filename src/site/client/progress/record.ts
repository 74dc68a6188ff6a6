import { entryOf } from '../../../plan/entry.ts';
import { count } from '../../../plan/words/phrase.ts';
import { groupByState } from '../../../progress/groups.ts';
import { totalsOf } from '../../../progress/totals.ts';
import { currentName } from '../../../progress/follow.ts';
import { tellLevel, tellTotals } from '../../../progress/words/keeping.ts';
import { writeProgress } from '../../../progress/write.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { type Child, type View, paint, view } from '../dom.ts';
import { commitView } from './commit.ts';
import { button } from './controls.ts';
import { type RecordData, aliasesOf } from './data.ts';
import { type Desk, openDesk, voiceView } from './desk.ts';
import { type Import, type ImportOptions, importView } from './import.ts';
import { backupView, standingView } from './keeping.ts';
import { undoView, undoableOf } from './undo.ts';

/** Brings the record of the whole road to life. */
export function openRecord(root: HTMLElement): void {
	const data = JSON.parse(root.dataset['progress'] ?? '') as RecordData;
	const aliases = aliasesOf(data);
	const names = new Set([
		...data.milestones.map(({ id }) => `milestone/${id}`),
		...data.skills.map(({ id }) => `skill/${id}`),
	]);
	const options: ImportOptions = { aliases, known: (name) => names.has(name) };
	const state: Import & Asking = { read: undefined, forgetting: false };
	const part = (name: string) => root.querySelector(`[data-part="${name}"]`);
	const desk: Desk = openDesk(data, data.committed, aliases, () => {
		const progress = desk.store.state();
		const contents: Readonly<Record<string, Child>> = {
			totals: totalsView(data, progress),
			keeping: keepingView(desk, state, options, data, progress),
			milestones: milestonesView(data, progress),
			skills: skillsView(data, progress),
		};
		for (const [name, content] of Object.entries(contents)) {
			const place = part(name);
			if (place) paint(place, content);
		}
	});
	desk.paint();
}

interface Asking {
	/** Whether “forget everything” waits for a yes. */
	forgetting: boolean;
}

const totalsView = ({ milestones }: RecordData, progress: ProgressData): Child =>
	tellTotals(totalsOf(milestones, progress)).map((words, at) =>
		view('p', { key: String(at) }, words),
	);

const milestonesView = ({ milestones }: RecordData, progress: ProgressData): Child =>
	groupByState(milestones, progress).flatMap(({ state, title, items }) => [
		view('h3', { key: `${state} head`, id: `state-${state}` }, title),
		view(
			'ul',
			{ key: state, class: 'page-list' },
			items.map(({ item, note }) =>
				view(
					'li',
					{ key: item.id },
					view('a', { href: item.href }, item.title),
					note !== undefined && view('span', { key: 'note', class: 'note' }, note),
				),
			),
		),
	]);

function skillsView({ skills }: RecordData, progress: ProgressData): Child {
	const learnt = skills.filter(({ id }) => (entryOf(progress.skills, id)?.level ?? 0) > 0);
	if (learnt.length === 0)
		return view('p', { key: 'none', class: 'note' }, 'No level is recorded yet.');
	return view(
		'ul',
		{ key: 'list', class: 'page-list' },
		learnt.map(({ id, title, href, levels }) =>
			view(
				'li',
				{ key: id },
				view('a', { href }, title),
				view(
					'span',
					{ key: 'note', class: 'note' },
					tellLevel(entryOf(progress.skills, id)?.level ?? 0, levels),
				),
			),
		),
	);
}

function keepingView(
	desk: Desk,
	state: Import & Asking,
	options: ImportOptions,
	data: RecordData,
	progress: ProgressData,
): Child {
	return [
		standingView(desk),
		backupView(desk),
		importView(desk, state, options),
		removedView(desk, data),
		draftsView(desk, data, progress, options),
		goneView(data, progress, options),
		forgetView(desk, state),
		voiceView(desk),
	];
}

/** What was taken away on the page of an item can be brought back here as well. */
function removedView(desk: Desk, data: RecordData): Child {
	const done = undoableOf(desk);
	const [item] = done?.items ?? [];
	if (done?.what !== 'remove' || item === undefined) return undefined;
	return undoView(desk, done, 'Forgotten here: ', titleOf(item, data), '.');
}

function draftsView(
	desk: Desk,
	data: RecordData,
	progress: ProgressData,
	{ known }: ImportOptions,
): Child {
	const drafted = desk.store.drafted();
	if (drafted.length === 0)
		return view(
			'p',
			{ key: 'drafts', class: 'note' },
			'This browser holds nothing that is not committed.',
		);
	const text = writeProgress(onRoad(progress, known));
	return [
		view('p', { key: 'drafts' }, `Only in this browser: ${count(drafted.length, 'item')}.`),
		view(
			'ul',
			{ key: 'list', class: 'page-list brief' },
			drafted.map((name) => view('li', { key: name }, titleOf(name, data))),
		),
		commitView(desk, text),
	];
}

/** The link to an item; its name where the road has none. */
function titleOf(name: string, { milestones, skills }: RecordData): View | string {
	const [kind, id] = name.split('/');
	const page = (kind === 'skill' ? skills : milestones).find((item) => item.id === id);
	return page ? view('a', { href: page.href }, page.title) : name;
}

/** What the site would not refuse: it knows nothing of items that are no longer on the road. */
function onRoad(progress: ProgressData, known: (name: string) => boolean): ProgressData {
	const keep = <T>(kind: string, items: Readonly<Record<string, T>>) =>
		Object.fromEntries(Object.entries(items).filter(([id]) => known(`${kind}/${id}`)));
	return {
		...progress,
		milestones: keep('milestone', progress.milestones),
		skills: keep('skill', progress.skills),
	};
}

function goneView(
	data: RecordData,
	progress: ProgressData,
	{ known, aliases }: ImportOptions,
): Child {
	const gone = new Map(data.retired);
	const names = [
		...Object.keys(progress.milestones).map((id) => `milestone/${id}`),
		...Object.keys(progress.skills).map((id) => `skill/${id}`),
	].filter((name) => !known(name));
	if (names.length === 0) return undefined;
	return [
		view(
			'p',
			{ key: 'gone' },
			'No longer on the road, and kept here and in the files that you save:',
		),
		view(
			'ul',
			{ key: 'gone list', class: 'page-list brief' },
			names.map((name) => {
				const retired = gone.get(name);
				const instead = retired?.instead && currentName(retired.instead, aliases);
				return view(
					'li',
					{ key: name },
					name,
					retired && ` – ${retired.why}`,
					instead !== undefined && [' Instead: ', titleOf(instead, data)],
				);
			}),
		),
	];
}

/** Forgetting asks once more, and the focus goes with the question. */
function forgetView(desk: Desk, state: Asking): View {
	const ask = (): void => {
		state.forgetting = true;
		desk.focus('progress-forget-yes');
	};
	const stop = (): void => {
		state.forgetting = false;
		desk.focus('progress-forget');
	};
	const forget = (): void => {
		desk.store.forgetAll();
		desk.say('Forgotten. This browser keeps nothing of this site any more.');
		stop();
	};
	return view(
		'div',
		{ key: 'forget', class: 'progress-acts' },
		state.forgetting
			? [
					view(
						'p',
						{ key: 'sure' },
						'Everything that this site keeps in this browser is removed, for good. What is committed stays.',
					),
					button('Forget everything', forget, { key: 'yes', id: 'progress-forget-yes' }),
					button('Keep it', stop, { key: 'no' }),
				]
			: button('Forget everything here', ask, { key: 'forget', id: 'progress-forget' }),
	);
}
