import type { APIRoute } from 'astro';
import { writeRoadmap } from '../formats/roadmap.ts';
import { jsonFile, schemaAddress, withoutHidden } from '../site/documents.ts';
import { loadRoadmap } from '../site/roadmap.ts';

/** `/roadmap.json`: the whole road for programs. */
export const GET: APIRoute = async () =>
	jsonFile(writeRoadmap(withoutHidden(await loadRoadmap()), schemaAddress('roadmap')));
