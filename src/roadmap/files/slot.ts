import { type FolderKind, type PageKind, folderKinds, pageKinds } from '../../schemas/index.ts';

/** The two shelves, later ones over earlier ones. */
export const shelves = ['handbook', 'mine'] as const;
export type Shelf = (typeof shelves)[number];

/** What a file is for, as its path says. */
export type Slot =
	| { readonly is: 'page'; readonly shelf: Shelf; readonly kind: PageKind; readonly id: string }
	| { readonly is: 'patch'; readonly shelf: Shelf; readonly kind: PageKind; readonly id: string }
	| { readonly is: 'resources'; readonly shelf: Shelf }
	| { readonly is: 'profile'; readonly shelf: Shelf }
	| { readonly is: 'asset' | 'ignored' | 'misplaced' };

/** Folder of a shelf → the kind of page that it holds. */
export const kindOfFolder: ReadonlyMap<string, FolderKind> = new Map(
	folderKinds.map((kind) => [pageKinds[kind].folder, kind]),
);

/** Files that people, editors and systems leave beside pages; they are not content. */
const ignorable = /(^|\/)(\.[^/]*|README(\.[a-z]+)?|Thumbs\.db|desktop\.ini|[^/]*~|#[^/]*#|[^/]*\.(bak|orig|rej|tmp|swp|swo))$|(^|\/)\./i;

/** Files a page may show or offer for download. */
export const assetName = /\.(png|jpe?g|gif|svg|webp|avif|pdf|csv|tsv|txt\.gz|zip|mp4|webm|mp3|ogg|vtt|ico|bib|json|ipynb|xlsx|pptx|docx|odt|drawio|mmd)$/i;

/** Reads a file’s purpose from its path below the content folder. */
export function readSlot(path: string): Slot {
	if (ignorable.test(path)) return { is: 'ignored' };
	const [shelf, ...rest] = path.split('/');
	if (!isShelf(shelf)) return { is: 'misplaced' };
	if (rest.length > 0 && isReserved(shelf, rest)) return { is: 'ignored' };
	if (assetName.test(path)) return { is: 'asset' };
	if (rest.length === 1) return readTop(shelf, rest[0] ?? '');
	const kind = kindOfFolder.get(rest[0] ?? '');
	const [, name = '', extension] = /^(.+)\.(mdx|yaml)$/.exec(rest[1] ?? '') ?? [];
	if (rest.length !== 2 || kind === undefined || name === '') return { is: 'misplaced' };
	return { is: extension === 'mdx' ? 'page' : 'patch', shelf, kind, id: name };
}

function readTop(shelf: Shelf, file: string): Slot {
	if (file === 'resources.yaml') return { is: 'resources', shelf };
	if (file === 'profile.yaml' && shelf === 'mine') return { is: 'profile', shelf };
	const [, id = '', extension] = /^(.+)\.(mdx|yaml)$/.exec(file) ?? [];
	if (id === '') return { is: 'misplaced' };
	const known = id === 'index' ? 'home' : 'page';
	return { is: extension === 'mdx' ? 'page' : 'patch', shelf, kind: known, id };
}

/** Files that a later version will read. */
function isReserved(shelf: Shelf, [first = '', second]: readonly string[]): boolean {
	if (second === undefined) return first === 'ids.yaml' || (shelf === 'mine' && first === 'progress.yaml');
	return shelf === 'mine' && (first === 'reviews' || first === 'feedback');
}

function isShelf(name: string | undefined): name is Shelf {
	return shelves.some((shelf) => shelf === name);
}

/** The name under which links and rules know a page: `skills/optimization`, or `about` at the top. */
export function pageKey(kind: PageKind, id: string): string {
	const { folder } = pageKinds[kind];
	return folder === '' ? id : `${folder}/${id}`;
}

/** Path of a page below the site’s base: `/skills/optimization/`. */
export function pageAddress(kind: PageKind, id: string): string {
	return kind === 'home' ? '/' : `/${pageKey(kind, id)}/`;
}
