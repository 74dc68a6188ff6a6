import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A page that both sites show. */
export interface BenchPage {
	readonly folder: 'guides' | 'skills' | 'milestones';
	readonly number: number;
	/** Markdown of about 600 words with a table, a list and links. */
	readonly body: string;
}

const words = 'system evidence decision review team service latency budget model mentor quarter measure design platform question outcome draft reader risk change owner signal record pattern trade failure baseline cost release incident'.split(' ');

/** As many pages as asked for: two fifths milestones, two fifths skills, one fifth guides. */
export function syntheticPages(count: number): BenchPage[] {
	return Array.from({ length: count }, (_, at) => {
		const folder = at % 5 < 2 ? 'milestones' : at % 5 < 4 ? 'skills' : 'guides';
		const number = Math.floor(at / 5) * (folder === 'guides' ? 1 : 2) + (folder === 'guides' ? 1 : (at % 5) % 2 + 1);
		return { folder, number, body: bodyOf(at) };
	});
}

function bodyOf(seed: number): string {
	const paragraphs = Array.from({ length: 8 }, (_, at) => sentence(seed * 31 + at * 7, 62));
	const table = `| what | how much |\n| --- | --- |\n${[1, 2, 3, 4].map((row) => `| ${sentence(seed + row, 3)} | ${row * 10} |`).join('\n')}`;
	const list = [1, 2, 3].map((item) => `- ${sentence(seed + item * 3, 8)}`).join('\n');
	return [paragraphs[0], '## First things', paragraphs[1], paragraphs[2], table, '## On the way', paragraphs[3], list, paragraphs[4], '## What goes wrong', paragraphs[5], '## Afterwards', paragraphs[6], paragraphs[7]].join('\n\n');
}

function sentence(seed: number, length: number): string {
	const picked = Array.from({ length }, (_, at) => words[(seed * 7 + at * 13 + ((seed + at) % 11) * at) % words.length]);
	const text = picked.join(' ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A fresh plain Starlight site with these pages; returns its folder. */
export function makePlain(pages: readonly BenchPage[]): string {
	const folder = empty(`plain-${pages.length}`);
	write(folder, 'package.json', '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }');
	write(
		folder,
		'astro.config.mjs',
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'Plain', sidebar: [
	{ label: 'Milestones', items: [{ autogenerate: { directory: 'milestones' } }] },
	{ label: 'Skills', items: [{ autogenerate: { directory: 'skills' } }] },
	{ label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] },
] })] });`,
	);
	write(
		folder,
		'src/content.config.ts',
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
	);
	write(folder, 'src/content/docs/index.mdx', '---\ntitle: Plain\n---\n\nHome.\n');
	for (const page of pages) {
		write(folder, `src/content/docs/${page.folder}/${nameOf(page)}.mdx`, `---\ntitle: ${titleOf(page)}\ndescription: A page of the bench.\n---\n\n${page.body}\n`);
	}
	return folder;
}

/** The handbook’s own sources around these pages; returns its folder. */
export function makeOurs(pages: readonly BenchPage[]): string {
	const folder = empty(`ours-${pages.length}`);
	for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
		cpSync(name, join(folder, name), { recursive: true });
	}
	const shelf = join(folder, 'content/handbook');
	write(shelf, 'index.mdx', `---\n${head('Bench')}goal: Measure.\n---\n\nHome.\n\n## About\n\nPages of a bench.\n`);
	write(shelf, 'areas/area.mdx', `---\n${head('Area')}order: 1\npays: It pays.\n---\n\nAll skills.\n\n## Why\n\nBecause.\n`);
	for (const year of [1, 2, 3]) {
		write(shelf, `years/year-${year}.mdx`, `---\n${head(`Year ${year}`)}order: ${year}\nfocus: Focus.\noutcome: Outcome.\nthemes:\n  - { id: theme-${year}, title: Theme ${year} }\n---\n\nA year.\n\n## Order\n\nAs it comes.\n`);
	}
	for (const page of pages) write(shelf, `${page.folder}/${nameOf(page)}.mdx`, `---\n${head(titleOf(page))}${fieldsOf(page)}---\n\n${page.body}\n`);
	return folder;
}

/** Fields of the kind; each milestone needs the one before it in its year, each skill the one before it. */
function fieldsOf({ folder, number }: BenchPage): string {
	if (folder === 'guides') return `order: ${Math.min(number, 9999)}\n`;
	if (folder === 'skills') {
		const needs = number % 4 === 1 ? '' : `needs: [skill-${number - 1}]\n`;
		return `area: area\n${needs}levels:\n  - { name: First, signals: [Does it with help] }\n  - { name: Second, signals: [Does it alone] }\n`;
	}
	const year = (Math.ceil(number / 4) % 3) + 1;
	const needs = number % 4 === 1 ? '' : `needs: [milestone-${number - 1}]\n`;
	return `theme: theme-${year}\nquarter: ${((number - 1) % 4) + 1}\nmonths: 2\neffort:\n  own: [5, 10, 20]\n  job: [5, 10, 20]\n${needs}builds: [{ skill: skill-${number}, level: 2 }]\noutcomes:\n  - { id: done, text: It is done, proof: link }\n`;
}

const head = (title: string): string => `title: ${title}\nsummary: A page of the bench.\nreviewed: 2026-01-01\n`;
const nameOf = ({ folder, number }: BenchPage): string => `${folder.slice(0, -1)}-${number}`;
const titleOf = ({ folder, number }: BenchPage): string => `${folder.charAt(0).toUpperCase()}${folder.slice(1, -1)} ${number}`;

/** An empty folder below the project, so that Node finds the project’s packages from it. */
function empty(name: string): string {
	const folder = resolve('.cache/bench', name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}

function write(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
