import { type MarkedPage, type Said, markOf, saidOn } from '../plan-view/sharing/said.ts';
import { hashOf } from '../roadmap/item-hash.ts';
import type { RoadmapPage } from '../roadmap/model.ts';
import { currentContent } from './content.ts';
import { type Place, readPlace, shownAliases } from './place.ts';

/** A page on which a mentor can put a mark. */
export type Markable = Extract<
	RoadmapPage,
	{ kind: 'milestone' | 'skill' | 'decision' | 'option' }
>;

/** Whether a mentor can put a mark on a page. */
export const isMarkable = (page: RoadmapPage): page is Markable =>
	['milestone', 'skill', 'decision', 'option'].includes(page.kind);

/** What a page hands to the script that shows the answers a browser keeps. */
export interface KeptSaid extends MarkedPage, Place {
	readonly aliases: readonly (readonly [old: string, now: string])[];
	/** Marks of what the files say already: see `markOf`. */
	readonly committed: readonly string[];
}

/** What mentors have said of a page: in the files of this site, and what finds the rest in a browser. */
export interface LoadedSaid {
	readonly said: readonly Said[];
	readonly data: KeptSaid;
}

/** Loads it, as far as the readers of this site may see it. */
export async function loadSaid(page: Markable): Promise<LoadedSaid> {
	const { ids, feedback } = await currentContent(process.cwd());
	const name = `${page.kind}/${page.id}`;
	const outcomes = (page.kind === 'milestone' ? page.outcomes : []).map(({ id, text }) => ({
		id,
		text,
		hash: hashOf({ text }),
	}));
	const marked = { name, hash: hashOf(page), outcomes };
	const names = new Set([name, ...outcomes.map(({ id }) => `${name}#${id}`)]);
	const said = saidOn(marked, feedback);
	return {
		said,
		data: {
			...marked,
			...readPlace(),
			aliases: shownAliases(ids, names),
			committed: said.map(markOf),
		},
	};
}
