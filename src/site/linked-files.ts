import { copyFile, mkdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decodePath } from '../roadmap/links/paths.ts';
import { filesAddress } from '../roadmap/links.ts';
import { currentContent } from './content.ts';

/**
 * Publishes the files beside pages that pages link to: content/mine/x.pdf at /files/mine/x.pdf. It is
 * no route, because the dev server finds a route only behind a slash, and no file’s address has one.
 */
export function linkedFiles(): AstroIntegration {
	let [root, base] = ['', ''];
	return {
		name: 'handbook-linked-files',
		hooks: {
			'astro:config:done'({ config }) {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/$/, '');
			},
			'astro:server:setup'({ server }) {
				server.middlewares.use((request, response, next) => {
					const path = pathIn(request.originalUrl ?? '', base + filesAddress);
					if (path === undefined) return next();
					send(root, path, response).then((sent) => sent || next(), next);
				});
			},
			async 'astro:build:done'({ dir }) {
				const { files } = await currentContent(root);
				for (const path of files) {
					const to = join(fileURLToPath(dir), filesAddress, path);
					await mkdir(dirname(to), { recursive: true });
					await copyFile(join(root, 'content', path), to);
				}
			},
		},
	};
}

/** Sends a file that a page links to; false for any other. */
async function send(root: string, path: string, response: ServerResponse): Promise<boolean> {
	const { files } = await currentContent(root);
	if (!files.includes(path)) return false;
	// A browser sees by itself what the other kinds of files are.
	if (/\.svg$/i.test(path)) response.setHeader('Content-Type', 'image/svg+xml');
	response.end(await readFile(join(root, 'content', path)));
	return true;
}

/** `/road/files/mine/a%20b.pdf?x` → `mine/a b.pdf` */
function pathIn(url: string, start: string): string | undefined {
	return url.startsWith(start)
		? decodePath(url.slice(start.length).replace(/[?#].*$/, ''))
		: undefined;
}
