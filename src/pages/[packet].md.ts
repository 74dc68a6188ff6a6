import type { APIRoute } from 'astro';
import { loadPacketPage } from '../site/record-pages.ts';

/** `/packet.md`, which is there once there is evidence. */
export async function getStaticPaths() {
	const { markdown } = await loadPacketPage();
	return markdown === undefined ? [] : [{ params: { packet: 'packet' } }];
}

export const GET: APIRoute = async () =>
	new Response((await loadPacketPage()).markdown, {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
