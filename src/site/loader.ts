import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { SourcePage } from '../roadmap/source.ts';
import type { PageKind } from '../schemas/index.ts';
import { currentContent, loadContent } from './content.ts';

/** What one collection stores: the id and frontmatter of an entry, and the file its text is in. */
interface Entry {
	readonly id: string;
	readonly data: Record<string, unknown>;
	readonly page?: SourcePage;
	/** Of a page without a text of its own: where a text would be. */
	readonly file?: string;
}

/** All pages of one kind, both shelves merged. */
export const kindLoader = (kind: PageKind): Loader =>
	shelfLoader(`shelf-${kind}`, ({ pages }) =>
		pages
			.filter((page) => page.kind === kind)
			.map((page) => ({ id: page.id, data: page.data, page })),
	);

/** The resources of both shelves. */
export const resourceLoader = (): Loader =>
	shelfLoader('shelf-resource', ({ roadmap }) =>
		(roadmap?.resources ?? []).map(
			({ skills, milestones, templates, citedBy, address, ...data }) => ({ id: data.id, data }),
		),
	);

/** Every page as Starlight wants it: what is rendered at an address, in Starlight’s own frontmatter. */
export const docsLoader = (): Loader =>
	shelfLoader('shelf-docs', ({ pages }) => {
		const entries = pages.map((page) => ({ id: docsId(page), data: docsData(page), page }));
		return entries.some(({ id }) => id === '404') ? entries : [...entries, lost];
	});

/** What a lost reader sees on a road that has no `404.mdx`. */
const lost: Entry = {
	id: '404',
	file: 'content/mine/404.mdx',
	data: {
		title: 'Nothing at this address',
		description: 'A link may have been cut off when it was copied. Nothing that you saved is lost.',
		tableOfContents: false,
	},
};

/** `/skills/optimization/` → `skills/optimization`; the front page is `index`. */
function docsId({ address }: Pick<SourcePage, 'address'>): string {
	return address.split('/').filter(Boolean).join('/') || 'index';
}

function docsData({ kind, data }: SourcePage): Record<string, unknown> {
	return {
		title: data['title'],
		description: data['summary'],
		...(kind === 'home' && { template: 'splash' }),
	};
}

type Content = Awaited<ReturnType<typeof currentContent>>;

function shelfLoader(name: string, entriesOf: (content: Content) => readonly Entry[]): Loader {
	return {
		name,
		async load(context) {
			const root = fileURLToPath(context.config.root);
			const sync = async () => {
				await loadContent(root);
				const content = await currentContent(root);
				// With faults and nothing good yet there is nothing to show; the gate says why.
				await store(context, content.roadmap ? entriesOf(content) : []);
			};
			await sync();
			watch(context, join(root, 'content'), sync);
		},
	};
}

async function store(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
	const gone = new Set(context.store.keys());
	for (const { id, data, page, file } of entries) {
		gone.delete(id);
		const filePath = page && `content/${page.path}`;
		context.store.set({
			id,
			data: await context.parseData({ id, data, ...(filePath && { filePath }) }),
			digest: context.generateDigest({ data, body: page?.body ?? '' }),
			...(page
				? { body: page.body, filePath: `content/${page.path}`, deferredRender: true }
				: file && { filePath: file, rendered: { html: '' } }),
		});
	}
	for (const id of gone) context.store.delete(id);
}

/** Runs `sync` once after a burst of changes below `folder`, on either shelf. */
function watch(
	{ watcher, logger }: LoaderContext,
	folder: string,
	sync: () => Promise<void>,
): void {
	if (!watcher) return;
	let timer: NodeJS.Timeout | undefined;
	watcher.add(folder);
	watcher.on('all', (_event, path) => {
		const inside = relative(folder, path);
		if (inside.startsWith('..') || isAbsolute(inside)) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			sync().catch((error: unknown) => logger.error(String(error)));
		}, 50);
	});
}
