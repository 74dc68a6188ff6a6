import { z } from 'astro/zod';
import { deepFreeze } from '../roadmap/freeze.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { head, parse } from './head.ts';
import { openShelf } from './nodes.ts';
import { road } from './roadmap/document.ts';

/** A roadmap as JSON: every thing once, under its kind; links are ids. */
export const roadmapDocument = z.strictObject({ ...head.shape, ...road.schema.shape }).meta({
	title: 'Roadmap',
	description:
		'A road to walk: what to achieve, in which order, how long it takes and how one knows that it is done. Each thing stands once, under its kind; others point at it by its id, or by `kind/id` where several kinds can be meant. It carries the fields of each page, not the text below them.',
});

export type RoadmapJson = z.output<typeof roadmapDocument>;

/**
 * Writes a roadmap as JSON; `readRoadmap` makes an equal one of it.
 *
 * @param $schema address of the published schema, with the base of the site
 */
export const writeRoadmap = (roadmap: Roadmap, $schema = '/schemas/roadmap.json'): RoadmapJson => ({
	$schema,
	version: 1,
	...road.write(roadmap),
});

/**
 * Reads what `writeRoadmap` has written: linked in both directions and frozen.
 *
 * @throws Error that says what is wrong, when it is not such a document or points at what it lacks
 */
export function readRoadmap(json: unknown): Roadmap {
	const { $schema: _, version: __, ...parts } = parse(roadmapDocument, json, 'roadmap');
	const shelf = openShelf();
	const roadmap = road.read(parts, shelf.find);
	const missing = shelf.missing();
	if (missing.length > 0)
		throw new Error(`The roadmap points at what it does not hold: ${missing.join(', ')}.`);
	return deepFreeze(roadmap);
}
