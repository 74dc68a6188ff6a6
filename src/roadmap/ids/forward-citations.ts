import type { Body } from '../body/body.ts';
import type { Fault } from '../fault.ts';
import { type Ids, follow, idOf } from './ids.ts';
import { tellRenamed } from './tell.ts';

/** Understands citations of renamed resources as those of the new ones. */
export function forwardCitations(
	body: Body,
	ids: Ids,
): { readonly body: Body; readonly notes: readonly Fault[] } {
	const notes: Fault[] = [];
	const citations = body.citations.map((citation) => {
		const name = `resource/${citation.id}`;
		const now = follow(name, ids).name;
		if (now === name) return citation;
		notes.push(tellRenamed(citation.at, name, now, { mend: `write [@${idOf(now)}]` }));
		return { ...citation, id: idOf(now) };
	});
	return { body: notes.length === 0 ? body : { ...body, citations }, notes };
}
