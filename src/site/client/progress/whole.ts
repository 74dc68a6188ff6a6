import { parseProgress } from '../../../progress/parse.ts';
import { arrayOf, text, wrong } from '../../../progress/shape.ts';
import type { Whole } from '../store/model.ts';

const pairs = arrayOf(arrayOf(text));

/** Reads what `/record.json` says of all items; nothing when it is something else. */
export function readWhole(record: unknown): Whole | undefined {
	const { progress, place } = (record ?? {}) as {
		progress?: unknown;
		place?: { aliases?: unknown };
	};
	const committed = parseProgress(progress);
	const aliases = pairs(place?.aliases);
	if (committed === wrong || aliases === wrong) return undefined;
	return { committed, aliases: new Map(aliases.map(([old = '', now = '']) => [old, now])) };
}
