import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import type { Collected, PageFile, PageFiles } from '../pages/collect.ts';
import type { Rule } from './rule.ts';
import { kindOfFolder } from '../files/slot.ts';

/** First parts of addresses that the site itself needs. */
const reserved = new Set([
	...kindOfFolder.keys(),
	...'resources all faults files plan share mentor answer packet since record now search index api assets images fonts pagefind _astro og cards calendar feed roadmap handbook llms sitemap schema schemas threads themes outcomes mine profile progress reviews feedback'.split(
		' ',
	),
]);

/** Patches have a page to change, and pages have an address of their own. */
export const checkFiles: Rule = ({ collected }) =>
	[...collected.pages].flatMap(([key, files]) => [
		...checkPatch(key, files, collected),
		...checkAddress(files),
	]);

function checkPatch(
	key: string,
	{ handbook, mine, patch }: PageFiles,
	{ pages }: Collected,
): Fault[] {
	if (patch === undefined) return [];
	const at = whole(patch);
	if (patch.slot.shelf === 'handbook')
		return [
			makeFault('idle-patch', at, {
				why: 'a .yaml file changes single fields of a handbook page, and it belongs to the fork that wants the change',
				mend: 'move it to the same folder of content/mine, or change the page itself',
			}),
		];
	if (mine !== undefined)
		return [
			makeFault('idle-patch', at, {
				why: `content/${mine.text.file} already replaces the whole page`,
				mend: 'write the change into the page and delete the patch',
			}),
		];
	if (handbook !== undefined) return [];
	const near = nearest(
		key,
		[...pages].filter(([, files]) => files.handbook !== undefined).map(([other]) => other),
	);
	const list =
		patch.slot.kind === 'page'
			? nearest(key, ['profile', 'progress', 'resources', 'ids'])
			: undefined;
	if (list !== undefined)
		return [
			makeFault('idle-patch', at, {
				why: 'there is neither a page nor a list of this name',
				mend: `rename it to content/mine/${list}.yaml`,
			}),
		];
	return [
		makeFault(
			'idle-patch',
			at,
			near === undefined ? {} : { mend: `rename it to content/mine/${near}.yaml` },
		),
	];
}

function checkAddress({ handbook, mine }: PageFiles): Fault[] {
	return [handbook, mine].flatMap((page) => {
		if (page === undefined) return [];
		const { kind, id } = page.slot;
		const taken = kind === 'page' ? reserved.has(id) : kind !== 'home' && id === 'index';
		return taken
			? [
					makeFault('taken-address', whole(page), {
						why: 'the site has a page or a folder of its own at this address',
						mend: 'give the file another name',
					}),
				]
			: [];
	});
}

function whole({ text }: PageFile): { file: string; line: number; column: number; words: string } {
	return { file: text.file, line: 1, column: 1, words: text.file.split('/').at(-1) ?? '' };
}
