import type { Roadmap, RoadmapPage } from '../roadmap/model.ts';
import type { FolderKind } from '../schemas/index.ts';
import { titleOrder } from './titles.ts';
import { describeDeadline, describeTime } from './words.ts';

/** A heading of a list page with the pages under it. */
export interface Group {
	readonly id: string;
	readonly title: string;
	readonly items: readonly { readonly page: RoadmapPage; readonly note?: string }[];
}

/** What the list page of a kind says under its heading. */
export const listSummaries: Readonly<Record<FolderKind, string>> = {
	year: 'The road from start to end, a year at a time.',
	milestone: 'Everything to achieve, in the order of the road, with what each one needs first.',
	decision: 'The forks in the road: what to choose, by when, and by what to judge.',
	option: 'Every branch that a decision offers.',
	area: 'The families of skills that pay most, and why.',
	skill: 'What is learnt, independent of when: each skill with its ladder, level by level.',
	guide: 'How to use the handbook: read it, plan with it, share it, make it yours.',
	template: 'Documents to copy and fill in.',
};

/** The pages of a kind in reading order, under the headings that a reader looks for. */
export function groupsOf(roadmap: Roadmap, kind: FolderKind): readonly Group[] {
	switch (kind) {
		case 'milestone':
			return roadmap.years.map((year) => ({
				id: year.id,
				title: year.title,
				items: year.milestones.map((page) => ({ page, note: describeTime(page) })),
			}));
		case 'skill':
			return roadmap.areas.map(({ id, title, skills }) => ({
				id,
				title,
				items: skills.map((page) => ({ page })),
			}));
		case 'option':
			return roadmap.decisions.map(({ id, title, options }) => ({
				id,
				title,
				items: options.map((page) => ({ page })),
			}));
		case 'decision':
			return [whole(roadmap.decisions.map((page) => ({ page, note: describeDeadline(page) })))];
		case 'year':
		case 'area':
		case 'guide':
		case 'template':
			return [whole(roadmap.order.filter((page) => page.kind === kind).map((page) => ({ page })))];
	}
}

/** A list without headings of its own. */
function whole(items: Group['items']): Group {
	return { id: '', title: '', items };
}

/** Everything that has an address, by title: what search offers, for a reader without scripts. */
export function everything(roadmap: Roadmap): readonly Group[] {
	const letters = Map.groupBy(roadmap.order, ({ title }) => initialOf(title));
	return [...letters]
		.sort(([a], [b]) => compareTitles(a, b))
		.map(([letter, pages]) => ({
			id: `letter-${letter.toLowerCase()}`,
			title: letter,
			items: pages
				.sort((a, b) => compareTitles(wordsOf(a.title), wordsOf(b.title)))
				.map((page) => ({ page })),
		}));
}

const compareTitles = (a: string, b: string): number =>
	titleOrder.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** A title from its first letter or digit on, without signs before it. */
const wordsOf = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '') || title;

/** First letter without accents; everything that is not a letter stands together. */
function initialOf(title: string): string {
	const first = title.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '#';
	return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}
