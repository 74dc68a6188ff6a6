import type { Ids } from '../roadmap/ids/ids.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { siteIdOf } from './deployment.ts';

/** Where browsers keep what a reader writes on this site: the keys of two sites never meet. */
export interface Place {
	readonly site: string;
	/** `/`, or a path without a slash at its end. */
	readonly base: string;
}

/** The place of the site that is being built. */
export function readPlace(): Place {
	const { SITE: site, BASE_URL: base } = import.meta.env;
	return { site: siteIdOf({ site, base }), base: base.replace(/(.)\/$/, '$1') };
}

/** Names of all that this road shows: `milestone/x`, `milestone/x#outcome`, `skill/y`. */
export const shownNames = ({ order, milestones }: Pick<Roadmap, 'order' | 'milestones'>) =>
	new Set([
		...order.map(({ kind, id }) => `${kind}/${id}`),
		...milestones.flatMap(({ id, outcomes }) =>
			outcomes.map((outcome) => `milestone/${id}#${outcome.id}`),
		),
	]);

/** Old names count only where they lead to something that the road shows. */
export const shownAliases = (
	{ aliases }: Ids,
	shown: ReadonlySet<string>,
): (readonly [old: string, now: string])[] => [...aliases].filter(([, now]) => shown.has(now));
