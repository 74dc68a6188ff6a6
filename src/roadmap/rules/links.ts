import type { BodyLink } from '../body/gather.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { type Ids, follow } from '../ids/ids.ts';
import { tellRetired } from '../ids/tell.ts';
import { type LinkFault, type LinkIndex, type Resolved, resolveLink } from '../links.ts';
import type { Entry } from '../pages/entry.ts';
import { find, items, word } from '../yaml/tree.ts';
import { checkImage } from './images.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** How many anchors a report lists. */
const shownAnchors = 8;

/** Every link leads somewhere, has words, and is written as the path of a file. */
export const checkLinks: Rule = ({ draft, links, ids: { ids } }) =>
	draft.entries.flatMap((entry) => [
		...entry.body.links.flatMap((link) =>
			link.is === 'link' ? checkLink(link, entry, links, ids) : checkImage(link, entry, links),
		),
		...checkDoors(entry, links, ids),
	]);

function checkLink(
	{ href, at, label }: BodyLink,
	{ path }: Entry,
	links: LinkIndex,
	ids: Ids,
): Fault[] {
	const found = resolveLink(href, path, links);
	const wordless =
		label.trim() === ''
			? [
					makeFault('empty-link', at, {
						why: 'a link without words cannot be seen or clicked',
						mend: 'write the words between the square brackets',
					}),
				]
			: [];
	return [...wordless, ...explainFound(found, href, at, ids)];
}

/** What is wrong with a link, or old in it. */
function explainFound(found: Resolved, href: string, at: Place, ids: Ids): Fault[] {
	if (found.kind === 'fault') return [explainLink(found, href, at)];
	if (found.kind === 'page' && found.renamed !== undefined)
		return [
			makeFault('renamed-id', at, {
				words: href,
				why: 'this was renamed, and the link is understood as the new name',
				mend: `write ${found.renamed}`,
			}),
		];
	if (found.kind !== 'hidden' || found.retired === undefined) return [];
	const gone = follow(found.retired, ids).retired ?? { why: '' };
	const told = tellRetired(at, found.retired, gone, {
		words: href,
		then: 'the words stay, without a link',
	});
	if (placeInMine(at)) return [told];
	return [makeFault('broken-link', at, { words: href, why: told.why, mend: told.mend })];
}

/** The doors of the front page lead to pages like any link. */
function checkDoors({ tree, path }: Entry, links: LinkIndex, ids: Ids): Fault[] {
	return items(tree, 'doors').flatMap((door) => {
		const [href, at] = [word(door, 'to'), find(door, 'to')?.at];
		if (href === undefined || at === undefined) return [];
		const found = resolveLink(href, path, links);
		return explainFound(found, href, at, ids);
	});
}

/** Puts what is wrong with a link into the words of a report. */
export function explainLink({ reason, meant, anchors }: LinkFault, href: string, at: Place): Fault {
	const say = { words: href, ...(meant !== undefined && { mend: `write ${meant}` }) };
	switch (reason) {
		case 'empty':
			return makeFault('empty-link', at);
		case 'unsafe':
			return makeFault('unsafe-address', at, { words: href });
		case 'site':
			return makeFault('site-link', at, say);
		case 'form':
			return makeFault('link-form', at, say);
		case 'page':
			return makeFault('broken-link', at, say);
		case 'anchor':
			return makeFault('broken-anchor', at, { ...say, mend: anchorHint(meant, anchors ?? []) });
	}
}

function anchorHint(meant: string | undefined, anchors: readonly string[]): string {
	const list = anchors
		.slice(0, shownAnchors)
		.map((anchor) => `#${anchor}`)
		.join(', ');
	const all =
		list === ''
			? 'the page has none'
			: `the page has ${list}${anchors.length > shownAnchors ? ' and more' : ''}`;
	return meant === undefined ? `use an anchor that exists: ${all}` : `write ${meant}; ${all}`;
}
