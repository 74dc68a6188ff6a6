import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { BuiltSite } from './pages.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

/** A running server and its origin. */
export interface Served {
	readonly origin: string;
	/** Address of a page: `/skills/x/` → `http://127.0.0.1:40001/roadmap/skills/x/`. */
	url(address: string): string;
	close(): Promise<void>;
}

/**
 * Serves a built site below its base as GitHub Pages does: the index of a folder, a redirect for a
 * missing slash, `404.html` for the rest, and nothing outside the base.
 */
export async function serve({
	folder,
	prefix,
}: Pick<BuiltSite, 'folder' | 'prefix'>): Promise<Served> {
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const found = find(folder, prefix, pathname);
		if (found.is === 'redirect') {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
			return;
		}
		const file = found.is === 'file' ? found.file : join(folder, '404.html');
		response.writeHead(found.is === 'file' ? 200 : 404, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
		});
		response.end(readFileSync(file));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { origin, url: (address) => origin + prefix + address, close: () => stop(server) };
}

type Found =
	| { readonly is: 'file'; readonly file: string }
	| { readonly is: 'redirect' }
	| { readonly is: 'nothing' };

function find(folder: string, prefix: string, pathname: string): Found {
	if (prefix !== '' && pathname === prefix) return { is: 'redirect' };
	if (!pathname.startsWith(`${prefix}/`)) return { is: 'nothing' };
	const path = join(folder, decodeURIComponent(pathname.slice(prefix.length)));
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!path.startsWith(folder) || !stat) return { is: 'nothing' };
	if (stat.isFile()) return { is: 'file', file: path };
	if (!pathname.endsWith('/')) return { is: 'redirect' };
	const index = join(path, 'index.html');
	return statSync(index, { throwIfNoEntry: false })
		? { is: 'file', file: index }
		: { is: 'nothing' };
}

function stop(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
