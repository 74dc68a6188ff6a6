import { count } from '../../../plan/words/phrase.ts';
import { currentName } from '../../../progress/follow.ts';
import { writeProgress } from '../../../progress/write.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { type Child, type View, view } from '../dom.ts';
import { commitView } from './commit.ts';
import type { RecordData } from './data.ts';
import type { Desk } from './desk.ts';
import type { ImportOptions } from './import.ts';

/** What is only in this browser, and its text for `progress.yaml`. */
export function draftsView(desk: Desk, data: RecordData, progress: ProgressData): Child {
	const drafted = desk.store.drafted();
	if (drafted.length === 0)
		return view(
			'p',
			{ key: 'drafts', class: 'note' },
			'Of your progress this browser holds nothing that is not committed.',
		);
	const text = writeProgress(onRoad(progress, data));
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
export function titleOf(name: string, { milestones, skills }: RecordData): View | string {
	const [kind, id] = name.split('/');
	const page = (kind === 'skill' ? skills : milestones).find((item) => item.id === id);
	return page ? view('a', { href: page.href }, page.title) : name;
}

/** What the site would not refuse: it knows nothing of items, outcomes and levels that the road does not have. */
export function onRoad(
	progress: ProgressData,
	{ milestones, skills }: Pick<RecordData, 'milestones' | 'skills'>,
): ProgressData {
	const outcomesOf = new Map(
		milestones.map(({ id, outcomes }) => [id, new Set(outcomes.map((outcome) => outcome.id))]),
	);
	const levelsOf = new Map(skills.map(({ id, levels }) => [id, levels.length]));
	return {
		...progress,
		milestones: fit(progress.milestones, outcomesOf, (item, known) => ({
			...item,
			outcomes: Object.fromEntries(
				Object.entries(item.outcomes).filter(([outcome]) => known.has(outcome)),
			),
		})),
		skills: fit(progress.skills, levelsOf, (item, most) => ({
			...item,
			level: Math.min(item.level, most),
		})),
	};
}

/** Items that the road has, each made to fit what it has of them. */
const fit = <T, Has>(
	items: Readonly<Record<string, T>>,
	has: ReadonlyMap<string, Has>,
	make: (item: T, of: Has) => T,
): Record<string, T> =>
	Object.fromEntries(
		Object.entries(items).flatMap(([id, item]) => {
			const of = has.get(id);
			return of === undefined ? [] : [[id, make(item, of)] as const];
		}),
	);

/** What has left the road, with what takes its place. */
export function goneView(
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
