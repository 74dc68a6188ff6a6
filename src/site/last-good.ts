import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { currentContent, loadContent } from './content.ts';

/**
 * While the content has faults, the dev server shows each page as it last was without them, and the
 * gate’s report over it; the page’s own file might not even be readable.
 *
 * @param root absolute path of the project
 */
export function lastGoodText(root: string): Plugin {
	return {
		name: 'handbook-last-good-text',
		enforce: 'pre',
		apply: 'serve',
		load: {
			filter: { id: /\/content\/[^?]*\.mdx$/ },
			async handler(id) {
				const checked = await loadContent(root);
				if (checked.roadmap) return undefined;
				const { pages, roadmap } = await currentContent(root);
				const path = relative(join(root, 'content'), id).replaceAll('\\', '/');
				const page = roadmap && pages.find((candidate) => candidate.path === path);
				return page && `---\n---\n${page.body}`;
			},
		},
	};
}
