import { entryOf } from '../../../plan/entry.ts';
import { groupByState } from '../../../progress/groups.ts';
import { totalsOf } from '../../../progress/totals.ts';
import { tellLevel, tellTotals } from '../../../progress/words/keeping.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { type Child, paint, view } from '../dom.ts';
import { type RecordData, aliasesOf } from './data.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Asking } from './forget.ts';
import type { Import, ImportOptions } from './import.ts';
import { keepingView } from './kept.ts';

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

const totalsView = ({ milestones }: RecordData, progress: ProgressData): Child =>
	tellTotals(totalsOf(milestones, progress)).map((words, at) =>
		view('p', { key: String(at) }, words),
	);

const milestonesView = ({ milestones }: RecordData, progress: ProgressData): Child =>
	groupByState(milestones, progress).flatMap(({ state, title, folded, items }) => {
		const list = view(
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
		);
		return [
			view('h3', { key: `${state} head`, id: `state-${state}` }, title),
			folded === undefined
				? list
				: view('details', { key: state }, view('summary', {}, folded), list),
		];
	});

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
