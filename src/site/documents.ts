import type { Roadmap } from '../roadmap/model.ts';
import { href } from './roadmap.ts';

/**
 * The road as it is published: without the list of what the profile leaves out, because its reasons
 * are written for oneself.
 */
export const withoutHidden = (roadmap: Roadmap): Roadmap => ({ ...roadmap, hidden: [] });

/** Address of a published schema, as documents of this site name it. */
export const schemaAddress = (name: string): string => href(`/schemas/${name}.json`);

/** A document as a file: indented by tabs, so that a person can read it too. */
export const jsonFile = (document: unknown): Response =>
	new Response(`${JSON.stringify(document, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
