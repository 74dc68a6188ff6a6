import type { APIRoute } from 'astro';
import { loadSharing } from '../../site/sharing.ts';

/** `/share/road.json`: what the pages that share a plan know of the road, for their scripts alone. */
export const GET: APIRoute = async () => Response.json(await loadSharing());
