import type { Fault } from '../fault.ts';
import { idFor } from '../fields/id.ts';
import { makeFault } from '../faults/make.ts';
import { type Ids, follow } from '../ids/ids.ts';
import { tellRetired } from '../ids/tell.ts';
import { nearest } from '../nearest.ts';
import type { Draft } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** Anything with an @ beside a bracket that is no citation: `[@ id]`, `[@Id]`, `@id]`, `[@a; @b]`. */
const malformed =
	/(?<![\\\w])(?:\[\s*@(?![a-z0-9-]+\])[^\]\n]{0,80}\]?|\[\s+@[a-z0-9-]+\s*\]|(?<!\[\s*)@[A-Za-z0-9-]{2,}\])/g;

/** Every citation is written `[@id]` and names a resource. */
export const checkCitations: Rule = ({ draft, ids: { ids } }) =>
	draft.entries.flatMap((entry) => [
		...findUnknown(entry, draft, ids),
		...findMalformed(entry, draft),
		...findBare(entry, draft),
	]);

function findUnknown({ body }: Entry, draft: Draft, ids: Ids): Fault[] {
	if (draft.unread.has('resource')) return [];
	return body.citations
		.filter(({ id }) => !draft.allResources.has(id))
		.map(({ id, at }) => {
			const gone = follow(`resource/${id}`, ids).retired;
			if (gone && placeInMine(at)) return tellRetired(at, `resource/${id}`, gone);
			return makeFault('bad-citation', at, {
				why: 'no entry of resources.yaml has this id',
				mend: suggest(id, draft) ?? 'add the resource to resources.yaml, or take the citation out',
			});
		});
}

function findMalformed({ body, text }: Entry, draft: Draft): Fault[] {
	return [...body.prose.matchAll(malformed)].map((found) => {
		const words = found[0].match(/[\p{L}\d-]+/gu) ?? [];
		const first = words
			.map((word) => suggest(idFor(word), draft))
			.find((mend) => mend !== undefined);
		return makeFault(
			'bad-citation',
			text.place(found.index, found.index + found[0].length),
			first === undefined ? {} : { mend: first },
		);
	});
}

/** The id of a resource with only half of the signs around it: `@id`, `(@id)`, `[id]`. */
function findBare({ body, text }: Entry, draft: Draft): Fault[] {
	return [
		...body.prose.matchAll(
			/(?<![\\\w[(\]])(?:\(?@([a-z0-9-]+)\)?|\[([a-z0-9-]+)@?\])(?![\w\](:[-])/g,
		),
	]
		.filter(({ 1: at, 2: bracket }) => draft.allResources.has(at ?? bracket ?? ''))
		.map(({ index, 0: words, 1: at, 2: bracket }) =>
			makeFault('bad-citation', text.place(index, index + words.length), {
				mend: `write [@${at ?? bracket}]`,
			}),
		);
}

function suggest(id: string, draft: Draft): string | undefined {
	const near = draft.allResources.has(id) ? id : nearest(id, draft.allResources.keys());
	return near === undefined ? undefined : `write [@${near}]`;
}
