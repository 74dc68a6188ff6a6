import type { BodyLink } from '../body/gather.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { type LinkIndex, resolveLink } from '../links.ts';
import { decodePath, join } from '../links/paths.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../pages/entry.ts';

/** Every image is a file of this site and is described for those who cannot see it. */
export function checkImage({ href, at, label }: BodyLink, { path }: Entry, links: LinkIndex): Fault[] {
	const undescribed = label.trim() === '' ? [makeFault('no-alt', at)] : [];
	return [...undescribed, ...checkSource(href, at, path, links)];
}

function checkSource(href: string, at: BodyLink['at'], path: string, links: LinkIndex): Fault[] {
	const found = resolveLink(href, path, links);
	if (found.kind === 'fault' && found.reason === 'unsafe') return [makeFault('unsafe-address', at, { words: href })];
	if (found.kind === 'outside') {
		return [makeFault('missing-image', at, { words: href, why: 'the site loads nothing from other places, so this image would not be shown', mend: 'save the image beside the page and name its file' })];
	}
	if (found.kind === 'asset' && (found.from === 'public' || found.path === decodePath(join(path, href)))) return [];
	if (found.kind === 'fault' && found.meant !== undefined && /\.\w+$/.test(found.meant) && !found.meant.endsWith('.mdx')) return [makeFault('missing-image', at, { words: href, mend: `write ${found.meant}` })];
	const near = nearestFile(found.kind === 'asset' ? found.path : decodePath(join(path, href)), links);
	return [makeFault('missing-image', at, { words: href, ...(near !== undefined && { mend: `the nearest file is content/${near}` }) })];
}

function nearestFile(file: string, { assets }: LinkIndex): string | undefined {
	if (assets.has(file)) return file;
	const name = file.split('/').at(-1) ?? file;
	return nearest(file, assets) ?? [...assets].find((asset) => nearest(name, [asset.split('/').at(-1) ?? asset]) !== undefined);
}
