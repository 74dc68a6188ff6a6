import { type Said, saidOn } from '../plan-view/sharing/said.ts';
import { hashOf } from '../progress/item-hash.ts';
import type { RoadmapPage } from '../roadmap/model.ts';
import { currentContent } from './content.ts';

/** What mentors have said of a page, as far as the readers of this build may see it. */
export async function loadSaid(page: RoadmapPage): Promise<readonly Said[]> {
	if (!isMarkable(page)) return [];
	const { feedback, profile } = await currentContent(process.cwd());
	const name = `${page.kind}/${page.id}`;
	return saidOn(name, feedback, profile.audience, (item) => {
		const [, outcome] = item.split('#', 2);
		if (outcome === undefined) return hashOf(page);
		const found = outcomesOf(page).find(({ id }) => id === outcome);
		return found && hashOf({ text: found.text });
	});
}

/** The text of an outcome of a page. */
export const outcomeText = (page: RoadmapPage, id: string | undefined): string | undefined =>
	outcomesOf(page).find((outcome) => outcome.id === id)?.text;

const outcomesOf = (page: RoadmapPage) => (page.kind === 'milestone' ? page.outcomes : []);

type Markable = Extract<RoadmapPage, { kind: 'milestone' | 'skill' | 'decision' | 'option' }>;

const isMarkable = (page: RoadmapPage): page is Markable =>
	['milestone', 'skill', 'decision', 'option'].includes(page.kind);
