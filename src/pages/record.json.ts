import type { APIRoute } from 'astro';
import { loadRecord } from '../site/record.ts';

/** `/record.json`: the record of this build, for the scripts of the pages that show it. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(await loadRecord()), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
