import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Code } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { SourcePage } from '../roadmap/source.ts';
import { currentContent } from './content.ts';

/** The document of a template page, as a file of its own. */
export interface TemplateFile {
	/** As the page names it: `adr.md`. */
	readonly name: string;
	/** Below the base: `/files/templates/adr/adr.md`. */
	readonly address: string;
	readonly text: string;
}

const markdown = unified().use(remarkParse).use(remarkMdx);

/** The first fenced document of a template page that has a name (```` ```md title="adr.md" ````). */
export function templateFile({ kind, id, body }: SourcePage): TemplateFile | undefined {
	if (kind !== 'template') return undefined;
	let file: TemplateFile | undefined;
	visit(markdown.parse(body), 'code', ({ lang, meta, value }: Code) => {
		const name = /title="([\w.-]+)"/.exec(meta ?? '')?.[1];
		if (file === undefined && lang === 'md' && name !== undefined)
			file = { name, address: `/files/templates/${id}/${name}`, text: `${value}\n` };
	});
	return file;
}

/** Publishes the document of each template page beside the site, ready to be downloaded. */
export function templateFiles(): AstroIntegration {
	let [root, base] = ['', ''];
	const load = async (): Promise<readonly TemplateFile[]> =>
		(await currentContent(root)).pages.flatMap((page) => templateFile(page) ?? []);
	return {
		name: 'handbook-template-files',
		hooks: {
			'astro:config:done'({ config }) {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/$/, '');
			},
			'astro:server:setup'({ server }) {
				server.middlewares.use((request, response, next) => {
					const path = (request.originalUrl ?? '').slice(base.length).replace(/[?#].*$/, '');
					if (!path.startsWith('/files/templates/')) return next();
					load().then((files) => {
						const file = files.find(({ address }) => address === path);
						if (!file) return next();
						response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
						response.end(file.text);
					}, next);
				});
			},
			async 'astro:build:done'({ dir }) {
				for (const { address, text } of await load()) {
					const path = join(fileURLToPath(dir), address);
					await mkdir(dirname(path), { recursive: true });
					await writeFile(path, text);
				}
			},
		},
	};
}
