/** The search dialog. Loaded on first use; the index and its engine are fetched with the first letters. */
import styles from './search.css?inline';

interface Pagefind {
	init(): Promise<void>;
	debouncedSearch(words: string, options: object, wait: number): Promise<{ results: Result[] } | null>;
}

interface Result {
	data(): Promise<{
		url: string;
		meta: { title?: string };
		excerpt: string;
		sub_results: { title: string; url: string; excerpt: string }[];
	}>;
}

/** How many results are fetched; each is a request of its own. */
const shown = 6;

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
	const input = element('input', { type: 'search', 'aria-label': 'Search the handbook', placeholder: 'Skill, milestone, word …', autocomplete: 'off', spellcheck: 'false' });
	const status = element('p', { role: 'status' });
	const list = element('ol', {});
	const close = element('button', { type: 'button' });
	close.textContent = 'Close';
	const bar = element('div', { class: 'search-bar' });
	bar.append(input, close);
	const box = element('dialog', { class: 'search', 'aria-label': 'Search' });
	box.append(bar, status, list);
	close.addEventListener('click', () => box.close());
	box.addEventListener('click', (event) => {
		if (event.target === box) box.close();
	});
	input.addEventListener('input', () => {
		search(input.value.trim(), index).then(
			(answer) => answer && show(answer, status, list),
			() => offer(status, list, fallback),
		);
	});
	document.body.append(box);
	return box;
}

interface Answer {
	readonly words: string;
	readonly count: number;
	readonly hits: Awaited<ReturnType<Result['data']>>[];
}

async function search(words: string, index: string): Promise<Answer | null> {
	if (words === '') return { words, count: 0, hits: [] };
	engine ??= load(index);
	const found = await (await engine).debouncedSearch(words, {}, 150);
	if (!found) return null;
	const hits = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
	return { words, count: found.results.length, hits };
}

async function load(index: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
	await pagefind.init();
	return pagefind;
}

function show({ words, count, hits }: Answer, status: HTMLElement, list: HTMLElement): void {
	status.textContent = words === '' ? '' : count === 0 ? `Nothing found for “${words}”.` : `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”.`;
	list.replaceChildren(...hits.map(entry));
}

function entry({ url, meta, excerpt, sub_results }: Answer['hits'][number]): HTMLElement {
	const item = element('li', {});
	const section = sub_results[0];
	const deeper = section && section.url !== url && section.title !== meta.title ? section : undefined;
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

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };
const plain = (html: string): string => html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);

/** Without an index, as in the dev server, the list of all pages is the way. */
function offer(status: HTMLElement, list: HTMLElement, fallback: string): void {
	const link = element('a', { href: fallback });
	link.textContent = 'See everything, A to Z';
	status.textContent = 'The search index could not be loaded. ';
	status.append(link);
	list.replaceChildren();
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>): HTMLElementTagNameMap[Name] {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
	return node;
}
