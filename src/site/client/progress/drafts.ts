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
export function draftsView(
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
			'Of your progress this browser holds nothing that is not committed.',
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
export function titleOf(name: string, { milestones, skills }: RecordData): View | string {
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
