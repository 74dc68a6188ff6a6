import { withoutBase } from './address.ts';
import { currentContent } from './content.ts';
import { oldPages } from './old-pages.ts';

/**
 * Takes old addresses out of the sitemap: they lead elsewhere, and no search engine is told of them.
 *
 * @param root absolute path of the project
 * @param base `/` or the path below which the site is served
 */
export const withoutOldPages =
	(root: string, base: string) =>
	async <T extends { readonly url: string }>(entry: T): Promise<T | undefined> => {
		const address = withoutBase(new URL(entry.url).pathname, base);
		const old = oldPages(await currentContent(root));
		return old.some((page) => page.address === address) ? undefined : entry;
	};
