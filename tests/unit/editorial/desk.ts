import type { Fault } from '../../../src/roadmap/fault.ts';
import type { SourceFile } from '../../../src/roadmap/source.ts';
import { readShelf } from '../../../src/editorial/page/shelf.ts';
import type { Desk, Rule } from '../../../src/editorial/rules/rule.ts';

/** Pages by their path below content/handbook/, as text. */
export type Pages = Readonly<Record<string, string>>;

/** Frontmatter that each kind needs, beside what every page has. */
const fields: Readonly<Record<string, string>> = {
	milestones:
		'theme: t\nquarter: 1\nmonths: 3\neffort: { own: [5, 10, 15], job: [2, 4, 6] }\noutcomes: [{ id: o, text: It is done., proof: link }]',
	skills:
		'area: a\nlevels: [{ name: One, signals: [Sees it.] }, { name: Two, signals: [Does it.] }]',
	templates: 'order: 1',
	guides: 'order: 1',
};

/** A page of the kind that its folder holds. Its body begins on a line of its own, under the frontmatter. */
export function page(folder: string, body: string, more = ''): string {
	return `---\ntitle: A page\nsummary: What it is.\nreviewed: 2026-11-22\n${fields[folder]}\n${more === '' ? '' : `${more}\n`}---\n\n${body}\n`;
}

/** A guide with such a body. */
export function guide(body: string): string {
	return page('guides', body);
}

/** An entry of resources.yaml. */
export function resource(id: string, more = 'year: 2020'): string {
	return `- { id: ${id}, title: T, authors: [A], kind: book, url: 'https://example.org/${id}', hours: 1, level: intro, free: true, about: Read ${id} once., ${more} }\n`;
}

/** Pages as an editor has them on the table. */
export function lay(pages: Pages, today = '2026-11-22'): Desk {
	return { ...readShelf(filesOf(pages)), today };
}

/** Pages as files of the handbook’s shelf. */
export function filesOf(pages: Pages): SourceFile[] {
	return Object.entries(pages).map(([path, text]) => ({
		path: `handbook/${path}`,
		bytes: new TextEncoder().encode(text),
	}));
}

/** `guides/a.mdx:9 code “words”` of all that a rule finds. */
export function ask(rule: Rule, pages: Pages, today?: string): string[] {
	return rule(lay(pages, today)).map(tell);
}

function tell({ file, line, code, words }: Fault): string {
	return `${file.replace('content/handbook/', '')}:${line} ${code} “${words}”`;
}

/** The whys of all that a rule finds. */
export function why(rule: Rule, pages: Pages): string[] {
	return rule(lay(pages)).map((fault) => fault.why);
}
