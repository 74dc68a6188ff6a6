import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import packageJson from '../../package.json' with { type: 'json' };
import type { Roadmap, RoadmapPage } from '../roadmap/model.ts';
import { withoutBase } from './address.ts';
import { neighboursOf, type NavLink } from './navigation.ts';
import { panelsOf, type Panel } from './panels.ts';
import progressLine from '../styles/progress-line.css?inline';
import { href, loadRoadmap, pageAt } from './roadmap.ts';

type SidebarLink = Extract<StarlightRouteData['sidebar'][number], { type: 'link' }>;
type Toc = NonNullable<StarlightRouteData['toc']>;

/** Gives every page the name, table of contents and neighbours that the model knows. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
	const route = locals.starlightRoute;
	const roadmap = await loadRoadmap();
	const address = withoutBase(url.pathname, import.meta.env.BASE_URL);
	route.siteTitle = roadmap.home.title;
	route.pagination = paginationFor(roadmap, address);
	const page = pageAt(roadmap, url);
	if (page && route.toc) route.toc.items = withPanels(route.toc, page);
	if (page && route.editUrl) route.editUrl = editAt(page) ?? route.editUrl;
	if (address === '/404/') {
		route.head = route.head.filter((tag) => !namesAddress(tag));
		// Whoever is lost has another page in mind than the one that says so.
		route.editUrl = undefined;
	}
	nameSite(route, roadmap, page);
	if (tellsProgress(page, address))
		route.head.push({ tag: 'style', attrs: {}, content: progressLine });
});

/** Only pages with a line of progress carry its style. */
const tellsProgress = (page: RoadmapPage | undefined, address: string): boolean =>
	page?.kind === 'milestone' || page?.kind === 'skill' || address === '/progress/';

/** The page for lost readers stands at every address that is none, and so has none of its own. */
function namesAddress({ attrs }: StarlightRouteData['head'][number]): boolean {
	return attrs?.['rel'] === 'canonical' || attrs?.['property'] === 'og:url';
}

/** Pages of the handbook are mended upstream, in whatever fork they are read. */
function editAt({ file, shelf }: RoadmapPage): URL | undefined {
	if (shelf === 'mine') return undefined;
	return new URL(`https://github.com/${packageJson.repository}/edit/main/${file}`);
}

const linkTo = ({ label, address }: NavLink): SidebarLink => ({
	type: 'link',
	label,
	href: href(address),
	isCurrent: false,
	badge: undefined,
	attrs: {},
});

function paginationFor(roadmap: Roadmap, address: string): StarlightRouteData['pagination'] {
	const { prev, next } = neighboursOf(roadmap, address);
	return {
		prev: prev && linkTo(prev),
		next: next && linkTo(next),
	};
}

/** The panels of the model stand before and after the author’s headings, in the table of contents as on the page. */
function withPanels({ items }: Toc, page: RoadmapPage): Toc['items'] {
	const { before, after } = panelsOf(page);
	const [overview, ...headings] = items;
	return [
		...(overview ? [overview] : []),
		...before.map(tocItem),
		...headings,
		...after.map(tocItem),
	];
}

function tocItem({ id, title, children = [] }: Panel): Toc['items'][number] {
	return {
		depth: 2,
		slug: id,
		text: title,
		children: children.map((child) => ({
			depth: 3,
			slug: child.id,
			text: child.title,
			children: [],
		})),
	};
}

/** The name of the site comes from the content, so it is put into the head here. */
function nameSite(
	route: StarlightRouteData,
	{ home }: Roadmap,
	page: RoadmapPage | undefined,
): void {
	for (const tag of route.head) {
		if (tag.tag === 'title') {
			const title =
				page?.kind === 'home' ? home.title : `${route.entry.data.title} | ${home.title}`;
			tag.content = escapeHtml(title);
		} else if (tag.attrs?.['property'] === 'og:site_name') {
			tag.attrs['content'] = home.title;
		} else if (tag.attrs?.['property'] === 'og:type' && page?.kind === 'home') {
			tag.attrs['content'] = 'website';
		} else if (tag.attrs?.['name'] === 'twitter:card') {
			// A large card wants an image; the words of the page are the card here.
			tag.attrs['content'] = 'summary';
		}
	}
}

/** The theme writes the content of head tags as it is, so that of a title must not be able to end it. */
function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
