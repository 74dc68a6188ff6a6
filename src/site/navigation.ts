import type { Roadmap, RoadmapPage } from '../roadmap/model.ts';
import { folderKinds, pageKinds, type FolderKind } from '../schemas/index.ts';

/** A link in the sidebar. */
export interface NavLink {
	readonly label: string;
	/** Below the base. */
	readonly address: string;
	readonly hue?: string;
}

/** A section of the handbook; only the section that the reader is in lists pages. */
export interface NavSection {
	readonly label: string;
	/** The list of its pages, below the base; what belongs to the reader has none. */
	readonly address?: string;
	readonly entries: readonly NavLink[];
}

/** How many pages of a section the sidebar lists around the current one: a page must not grow with the road. */
const windowSize = 12;

/** Sections in reading order. Kinds without a page on this road are left out. */
export function sectionsAround(roadmap: Roadmap, address: string): readonly NavSection[] {
	const page = roadmap.order.find((candidate) => candidate.address === address);
	const pages = listPages(roadmap).map((section) => ({
		...section,
		entries: page?.kind === section.kind ? entriesAround(roadmap, page) : [],
	}));
	return [
		...pages.filter(({ kind }) => isStep(kind)),
		{ label: 'Yours', entries: readerPages },
		...pages.filter(({ kind }) => !isStep(kind)),
		...indexPages.map((section) => ({ ...section, entries: [] })),
	];
}

/**
 * Every section by its list page: what the foot of each page offers. Where no sidebar lists them, the
 * pages of the reader are among them, and that of a mentor.
 */
export function sectionLinks(roadmap: Roadmap, hasSidebar: boolean): readonly NavLink[] {
	const pages = listPages(roadmap);
	return [
		...pages.filter(({ kind }) => isStep(kind)),
		...(hasSidebar ? readerPages.slice(0, 1) : [...readerPages, mentorPage]),
		...pages.filter(({ kind }) => !isStep(kind)),
		...indexPages,
	];
}

/** The list pages of all kinds that the road has, in reading order. */
export function listPages(roadmap: Roadmap): readonly (NavLink & { readonly kind: FolderKind })[] {
	return folderKinds
		.filter((kind) => roadmap.order.some((page) => page.kind === kind))
		.map((kind) => ({
			kind,
			label: pageKinds[kind].plural,
			address: `/${pageKinds[kind].folder}/`,
		}));
}

/** Sections of the road itself, which the plan lays over a week. */
const isStep = (kind: FolderKind): boolean => kind === 'year' || kind === 'milestone';

/** Pages for whoever walks the road, in the order of their use. */
const readerPages: readonly NavLink[] = [
	{ label: 'The plan', address: '/plan/' },
	{ label: 'Your record', address: '/progress/' },
	{ label: 'Since we last met', address: '/since/' },
	{ label: 'Packet', address: '/packet/' },
	{ label: 'Share a plan', address: '/share/' },
	{ label: 'A mentor’s answer', address: '/answer/' },
];

/** For whoever was sent a plan and lost the page that shows it. */
const mentorPage: NavLink = { label: 'For a mentor', address: '/mentor/' };

const indexPages: readonly NavLink[] = [
	{ label: 'Resources', address: '/resources/' },
	{ label: 'Everything, A to Z', address: '/all/' },
	{ label: 'Mistakes and mends', address: '/faults/' },
];

/** Pages of the same section near the current one: the same year, the same area, else the list itself. */
function entriesAround(roadmap: Roadmap, page: RoadmapPage): readonly NavLink[] {
	const siblings = siblingsOf(roadmap, page);
	const here = siblings.indexOf(page);
	const from = Math.max(
		0,
		Math.min(here - Math.floor(windowSize / 2), siblings.length - windowSize),
	);
	return siblings.slice(from, from + windowSize).map(linkTo);
}

function siblingsOf(roadmap: Roadmap, page: RoadmapPage): readonly RoadmapPage[] {
	switch (page.kind) {
		case 'milestone':
			return page.year.milestones;
		case 'skill':
			return page.area.skills;
		case 'option':
			return page.decision.options;
		default:
			return roadmap.order.filter(({ kind }) => kind === page.kind);
	}
}

/** A page as a link, with the hue of its year where it has one. */
export function linkTo(page: RoadmapPage): NavLink {
	const hue = hueOf(page);
	return { label: page.title, address: page.address, ...(hue && { hue }) };
}

/** The hue of the year that a page belongs to. */
export function hueOf(page: RoadmapPage): string | undefined {
	switch (page.kind) {
		case 'year':
			return page.hue;
		case 'milestone':
		case 'decision':
			return page.year.hue;
		case 'option':
			return page.decision.year.hue;
		default:
			return undefined;
	}
}

/** Previous and next page on the road. */
export function neighboursOf(
	roadmap: Roadmap,
	address: string,
): { prev?: NavLink; next?: NavLink } {
	const here = roadmap.order.findIndex((page) => page.address === address);
	if (here === -1) return {};
	const [prev, next] = [roadmap.order[here - 1], roadmap.order[here + 1]];
	return { ...(prev && { prev: linkTo(prev) }), ...(next && { next: linkTo(next) }) };
}
