import type { APIRoute } from 'astro';
import { calendarOf } from '../site/calendar.ts';
import { currentContent } from '../site/content.ts';
import { loadPlan } from '../site/plan.ts';
import { readRevision } from '../site/revision.ts';
import { loadRoadmap } from '../site/roadmap.ts';

/** `/calendar.ics`, which is there once the profile says when the road begins. */
export async function getStaticPaths() {
	return (await loadCalendar()) === undefined ? [] : [{ params: { calendar: 'calendar' } }];
}

export const GET: APIRoute = async () =>
	new Response(await loadCalendar(), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});

async function loadCalendar(): Promise<string | undefined> {
	const { home, name } = await loadRoadmap();
	const { SITE: site, BASE_URL: base } = import.meta.env;
	return calendarOf(await loadPlan(), {
		title: home.title,
		name,
		deployment: { site, base },
		ids: (await currentContent(process.cwd())).ids,
		revision: await readRevision(process.cwd(), process.env),
	});
}
