import type { SourcePage } from '../source.ts';
import { type Draft, findTarget, readReference } from './draft.ts';
import type { Entry } from './entry.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A page ready to be rendered; its fields name nothing that its readers are not to know of. */
export function makePage(entry: Entry, draft: Draft): SourcePage {
	const { kind, id, address, path, patch, body } = entry;
	const headings = body.headings.map(({ depth, text, slug }) => ({ depth, text, slug }));
	const data = withoutSecrets(entry, draft);
	return { kind, id, address, path, patch, data, body: body.source, headings };
}

function withoutSecrets({ data = {}, references }: Entry, draft: Draft): Record<string, unknown> {
	const paths = references
		.filter(({ value, to }) => {
			const { kind, id } = readReference(value, to);
			const target = findTarget(kind, id, draft);
			return target.is === 'hidden' && target.secret;
		})
		.map(({ path }) => path.replace(/(\.\d+)\.[a-zA-Z]+$/, '$1').split('.'));
	return paths.length === 0 ? data : (drop(data, paths) as Record<string, unknown>);
}

/** The value without what stands at the paths. */
function drop(value: unknown, paths: readonly (readonly string[])[]): unknown {
	if (typeof value !== 'object' || value === null || paths.length === 0) return value;
	const kept = Object.entries(value as Fields).flatMap(([key, part]) => {
		const inside = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
		return inside.some(({ length }) => length === 0) ? [] : [[key, drop(part, inside)] as const];
	});
	return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
