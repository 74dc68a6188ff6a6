import { visibilities } from '../schemas/choices.ts';

/** Who reads a site or a link: everybody, a mentor, or its owner alone. */
export type Audience = (typeof visibilities)[number];

/** Whether something of that visibility is for these readers. A word that is none of the three is for its owner alone. */
export function isFor(visibility: string, audience: Audience): boolean {
	const rank = visibilities.findIndex((known) => known === visibility);
	return audience === 'private' || (rank !== -1 && rank <= visibilities.indexOf(audience));
}
