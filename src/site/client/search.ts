/** The search dialog. Loaded on first use; the index and its engine are fetched with the first letters. */
import styles from './search.css?inline';

interface Pagefind {
	init(): Promise<void>;
	debouncedSearch(
		words: string,
		options: object,
		wait: number,
	): Promise<{ results: Result[] } | null>;
}

interface Result {
	data(): Promise<{
		url: string;
		meta: { title?: string };
		excerpt: string;
		sub_results: { title: string; url: string; excerpt: string }[];
	}>;
}

/** How many results are fetched at a time; each is a request of its own. */
const batch = 5;

let dialog: HTMLDialogElement | undefined;
let engine: Promise<Pagefind> | undefined;

/**
 * Opens the search.
 *
 * @param index address of Pagefind’s script
 * @param fallback address of the list of all pages, offered when there is no index
 */
export function openSearch(index: string, fallback: string): void {
	dialog ??= build(index, fallback);
	dialog.showModal();
	dialog.querySelector('input')?.select();
}

function build(index: string, fallback: string): HTMLDialogElement {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const input = element('input', {
		type: 'search',
		'aria-label': 'Search the handbook',
		placeholder: 'Skill, milestone, word …',
		autocomplete: 'off',
		spellcheck: 'false',
	});
	const status = element('p', { role: 'status' });
	const list = element('ol', {});
	const more = element('button', { type: 'button', hidden: '' });
	more.textContent = 'Show more';
	const close = element('button', { type: 'button' });
	close.textContent = 'Close';
	const bar = element('div', { class: 'search-bar' });
	bar.append(input, close);
	const box = element('dialog', { class: 'search', 'aria-label': 'Search' });
	box.append(bar, status, list, more);
	close.addEventListener('click', () => box.close());
	box.addEventListener('click', (event) => {
		if (event.target === box) box.close();
	});
	const parts = { status, list, more };
	input.addEventListener('input', () => {
		const words = input.value.trim();
		if (words === '') return void show({ words, results: [] }, parts);
		search(words, index)
			.then((answer) => (answer && input.value.trim() === words ? show(answer, parts) : undefined))
			.catch(() => offer(status, list, fallback));
	});
	document.body.append(box);
	return box;
}

interface Answer {
	readonly words: string;
	readonly results: readonly Result[];
}

/** Null when the reader has typed on in the meantime. */
async function search(words: string, index: string): Promise<Answer | null> {
	// An engine that could not be loaded is asked for again with the next letter.
	engine ??= load(index).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	const found = await (await engine).debouncedSearch(words, {}, 150);
	return found && { words, results: found.results };
}

async function load(index: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
	await pagefind.init();
	return pagefind;
}

interface Parts {
	readonly status: HTMLElement;
	readonly list: HTMLElement;
	readonly more: HTMLButtonElement;
}

let shownFor = 0;

async function show({ words, results }: Answer, { status, list, more }: Parts): Promise<void> {
	const count = results.length;
	status.textContent =
		words === ''
			? ''
			: count === 0
				? `Nothing found for “${words}”.`
				: `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”.`;
	list.replaceChildren();
	more.hidden = true;
	const own = ++shownFor;
	more.onclick = () => void add().catch(() => (more.hidden = true));
	await add();

	async function add(): Promise<void> {
		const from = list.childElementCount;
		const hits = await Promise.all(
			results.slice(from, from + batch).map((result) => result.data()),
		);
		// The reader may have typed on while these were on their way.
		if (shownFor !== own) return;
		list.append(...hits.map(entry));
		more.hidden = list.childElementCount >= count;
		if (from > 0) list.children[from]?.querySelector('a')?.focus();
	}
}

function entry({
	url,
	meta,
	excerpt,
	sub_results,
}: Awaited<ReturnType<Result['data']>>): HTMLElement {
	const item = element('li', {});
	const section = sub_results[0];
	const deeper =
		section && section.url !== url && section.title !== meta.title ? section : undefined;
	const link = element('a', { href: deeper?.url ?? url });
	link.textContent = deeper ? `${meta.title ?? ''} › ${deeper.title}` : (meta.title ?? url);
	const text = element('p', {});
	text.append(...marked(deeper?.excerpt ?? excerpt));
	item.append(link, text);
	return item;
}

/** Pagefind marks the words it found with `<mark>`; everything else in an excerpt is text. */
function marked(excerpt: string): Node[] {
	return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, at) => {
		const text = plain(part);
		if (at % 2 === 0) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
	'&amp;': '&',
};
const plain = (html: string): string =>
	html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);

/** Without an index, as in the dev server, the list of all pages is the way. */
function offer(status: HTMLElement, list: HTMLElement, fallback: string): void {
	const link = element('a', { href: fallback });
	link.textContent = 'See everything, A to Z';
	status.textContent = 'The search index could not be loaded. ';
	status.append(link);
	list.replaceChildren();
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Record<string, string>,
): HTMLElementTagNameMap[Name] {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
	return node;
}
