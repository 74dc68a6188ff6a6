import type { BodyLink } from '../body/gather.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { type LinkIndex, resolveLink } from '../links.ts';
import { decodePath, join } from '../links/paths.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../pages/entry.ts';

/** Kinds of images that a browser shows, and that the build can read. */
const pictures = /\.(?:png|jpe?g|webp|avif|gif|svg|tiff?)$/i;

/** Every image, and all else that a page loads, is a file of this site; an image is described. */
export function checkImage(link: BodyLink, { path }: Entry, links: LinkIndex): Fault[] {
	const undescribed = link.label.trim() === '' ? [makeFault('no-alt', link.at)] : [];
	return [...undescribed, ...checkSource(link, path, links)];
}

function checkSource({ href, at, is }: BodyLink, path: string, links: LinkIndex): Fault[] {
	const found = resolveLink(href, path, links);
	const missing = (say: { readonly why?: string; readonly mend?: string }): Fault[] => [
		makeFault('missing-image', at, { words: href, ...(is === 'file' && asFile), ...say }),
	];
	if (found.kind === 'fault' && found.reason === 'unsafe')
		return [makeFault('unsafe-address', at, { words: href })];
	if (found.kind === 'outside') return missing(outside[is === 'image' ? 'image' : 'file']);
	if (found.kind === 'asset' && found.from === 'public') return [];
	if (found.kind === 'asset' && found.path === decodePath(join(path, href.replace(/#.*$/s, ''))))
		return is === 'image' && !pictures.test(found.path) ? missing(noPicture) : [];
	if (
		found.kind === 'fault' &&
		found.meant !== undefined &&
		/\.\w+$/.test(found.meant) &&
		!found.meant.endsWith('.mdx')
	)
		return missing({ mend: `write ${found.meant}` });
	const file = found.kind === 'asset' ? found.path : decodePath(join(path, href));
	const near = nearestFile(file, links);
	return missing(near === undefined ? {} : { mend: `the nearest file is content/${near}` });
}

/** What is said of a sound, a film or a picture that an element loads. */
const asFile = {
	why: 'no file lies at this place, so the reader would get nothing',
	mend: 'put the file beside the page, and name it as it is called',
};

const outside = {
	image: {
		why: 'the site loads nothing from other places, so this image would not be shown',
		mend: 'save the image beside the page and name its file',
	},
	file: {
		why: 'the site loads nothing from other places, so this would not be shown',
		mend: 'save the file beside the page and name it, or link to the other place',
	},
};

const noPicture = {
	why: 'this file is not an image that a browser shows',
	mend: 'save it as .png, .jpg, .webp, .avif, .gif or .svg, or link to it without the !',
};

function nearestFile(file: string, { assets }: LinkIndex): string | undefined {
	if (assets.has(file)) return file;
	const name = file.split('/').at(-1) ?? file;
	return (
		nearest(file, assets) ??
		[...assets].find((asset) => nearest(name, [asset.split('/').at(-1) ?? asset]) !== undefined)
	);
}
