import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { all, attribute, readSite, textOf, type Page } from '../support/pages.ts';
import { contentsOf, filesWith } from '../support/search-output.ts';
import { projectFolder } from '../support/sites.ts';

const site = readSite('foreign');
const at = (path: string): Page => {
	const page = site.pages.find((candidate) => candidate.path === path);
	if (!page)
		throw new Error(
			`There is no page at ${path}; there are ${site.pages.map(({ path }) => path).join(' ')}`,
		);
	return page;
};
const heading = (page: Page): string => all('h1', page).map(textOf).join(' | ');
const main = (page: Page): string => all('main', page).map(textOf).join(' ');

describe('a road of another profession', () => {
	it.each([
		['/years/apprentice/', 'السنة الأولى: الخشب', 'Year 1 of 5'],
		['/years/journeyman/', 'Journeyman', 'Year 2 of 5'],
		['/years/shipwright/', 'Shipwright — "lines" & \'moulds\'', 'Year 3 of 5'],
		['/years/master/', 'Master', 'Year 4 of 5'],
		['/years/harbour/', 'Harbour', 'Year 5 of 5'],
	])('shows its year at %s', (path, title, place) => {
		expect(heading(at(path))).toBe(title);
		expect(main(at(path))).toContain(place);
	});

	it('lists its years and no others', () => {
		expect(all('main .page-list a', at('/years/')).map(textOf)).toHaveLength(5);
	});

	it.each([
		['/decisions/wood/', '2 of 4', ['Oak', 'end of "larch" [TD]; A-->B', 'Pine', 'Elm']],
		['/decisions/berth/', '1 of 2', ['A shed of your own', 'A guest bench']],
	])('shows how many options to choose at %s', (path, choose, options) => {
		expect(all('dd', at(path)).map(textOf)).toContain(choose);
		for (const option of options) expect(main(at(path))).toContain(option);
	});

	it.each([
		['/options/oak/', 'Chosen on this road'],
		['/options/larch/', 'Chosen on this road'],
		['/options/pine/', 'Not chosen on this road'],
	])('says what the profile chose at %s', (path, words) => {
		expect(main(at(path))).toContain(words);
	});

	it.each([
		['/skills/lofting/', ['Sweeps', 'Copies', 'Builds', 'Corrects', 'Teaches']],
		['/skills/listening/', ['Hears', 'Understands']],
	])('shows every level at %s', (path, levels) => {
		const headings = all('main [id^="level-"]', at(path)).map(textOf);
		expect(headings).toEqual(levels.map((level, index) => `${index + 1}. ${level}`));
	});

	it('shows whose road it is', () => {
		expect(main(at('/'))).toContain('Noor "the adze" O\'Brien');
	});

	it.each([
		['adds a page of the fork', '/milestones/tar-a-deck/', 'Pine tar, a short course'],
		['replaces a page with one of the fork', '/guides/keep-dry/', 'A rag in a tin.'],
		[
			'patches single fields and leaves the text',
			'/milestones/steam-a-frame/',
			'Patched by the yard.',
		],
		['patches hours', '/milestones/steam-a-frame/', '7–9 h, likely 8'],
		[
			'keeps the words of a link to what is hidden',
			'/guides/knots/',
			'See the roof and the plank.',
		],
	])('%s', (_, path, words) => {
		expect(main(at(path))).toContain(words);
	});

	it('shows nothing that is hidden or replaced and no comment, in any file', () => {
		expect(
			filesWith(site, ['quokka', 'tin-roof', 'sail-loft', 'tarring', 'tin-catalogue']),
		).toEqual([]);
	});

	it('finds its own words in the search index, so that the last test could have failed', () => {
		const packed = site.files
			.filter((file) => file.endsWith('.pf_fragment'))
			.map((file) => contentsOf(site, file))
			.join();
		expect(packed).toContain('A rag in a tin.');
		expect(packed).toContain('ملاحظات عن البلوط');
	});

	it('shows no word of the default road', () => {
		const road = site.files.filter((file) => !file.startsWith('faults/') && !isFaultHelp(file));
		expect(filesWith({ ...site, files: road }, defaultWords(), (text) => text)).toEqual([]);
	});
});

describe('an old address', () => {
	const linkTo = (page: Page): (string | undefined)[] =>
		all('main .sl-markdown-content a', page).map((link) => attribute(link, 'href'));
	const meta = (name: string, page: Page): (string | undefined)[] =>
		all(`meta[${name}]`, page).map((element) => attribute(element, 'content'));

	it.each([
		['/milestones/lay-a-plank/', '/milestones/first-plank/'],
		['/guides/splices/', '/guides/knots/'],
	])('leads from %s to %s, without a script too', (old, now) => {
		const page = at(old);
		expect(heading(page)).toBe('This page has moved');
		expect(linkTo(page)).toEqual([now]);
		expect(meta('http-equiv="refresh"', page)).toEqual([`0; url=${now}`]);
		expect(meta('name="robots"', page)).toEqual(['noindex']);
	});

	it('says why a page is gone, and what takes its place by today’s name', () => {
		const page = at('/guides/sail-repair/');
		expect(heading(page)).toBe('This page is gone');
		expect(main(page)).toContain('Sails are sewn <b>ashore</b> now & "elsewhere".');
		expect(linkTo(page)).toEqual(['/guides/knots/']);
		expect(meta('http-equiv="refresh"', page)).toEqual([]);
		expect(meta('name="robots"', page)).toEqual(['noindex']);
	});

	it('leads nowhere when the profile hides what it led to', () => {
		expect(filesWith(site, ['roof-of-tin'])).toEqual([]);
	});

	it('is not found in the search', () => {
		const packed = site.files.filter((file) => file.endsWith('.pf_fragment'));
		expect(packed.filter((file) => contentsOf(site, file).includes('This page'))).toEqual([]);
	});

	it('in a text leads to the new one, and what is gone keeps its words', () => {
		expect(main(at('/guides/keep-dry/'))).toContain('Then lay a plank, and do not mend sails.');
		expect(linkTo(at('/guides/keep-dry/'))).toContain('/milestones/first-plank/#outcome-fits');
	});
});

/** Titles that try to be more than text, and where each stands as a heading. */
const hostile = [
	['/milestones/first-plank/', "Lay the first plank </script><script>alert('plank')</script>"],
	['/skills/lofting/', 'Lofting </title><script>alert(4)</script>'],
	['/skills/caulking/', 'Caulking <img src=x onerror=alert(5)>'],
	['/decisions/wood/', 'Which two woods? <oak> & "larch"'],
	['/options/larch/', 'end of "larch" [TD]; A-->B'],
	['/areas/hull/', 'Hull --> <!-- keel'],
	['/guides/knots/', 'Knots 🧑🏽‍🔧 & "bends" in \'rope\''],
	['/milestones/launch/', 'Launch her 🚢'],
	['/years/apprentice/', 'السنة الأولى: الخشب'],
] as const;

describe('a hostile title', () => {
	it.each(hostile)('is text at %s', (path, title) => {
		const page = at(path);
		expect(heading(page)).toBe(title);
		expect(all('head > title', page).map(textOf)).toEqual([`${title} | The Boat Yard`]);
		expect(
			all('meta[property="og:title"]', page).map((meta) => attribute(meta, 'content')),
		).toEqual([title]);
	});

	it.each(hostile)('is text in lists and in the index of everything: %s', (path, title) => {
		const links = all('main a', at('/all/')).filter((link) => attribute(link, 'href') === path);
		expect(links.map(textOf)).toEqual([title]);
	});

	it('makes no element', () => {
		const made = site.pages.flatMap((page) => [
			...all('img[src="x"], svg[onload], oak, b, quotes', page).map(
				({ tagName }) => `${page.path}: <${tagName}>`,
			),
			...all('script:not([type="application/json"])', page)
				.filter((script) =>
					/alert\(/.test(
						script.children.map((child) => ('value' in child ? child.value : '')).join(''),
					),
				)
				.map(() => `${page.path}: <script>`),
		]);
		expect(made).toEqual([]);
	});

	it('leaves the rest of its page whole', () => {
		const cut = site.pages.filter(
			(page) => all('footer.page-foot', page).length !== 1 || all('body', page).length !== 1,
		);
		expect(cut.map(({ path }) => path)).toEqual([]);
	});

	it.each([
		'The plank <svg onload=alert(3)> fits without a gap of more than 1 mm & "no" filler.',
		'تمت الرؤية 👩🏽‍🔧 by a shipwright',
		'</script>',
		'Text with <b>no bold</b>, {braces} and <i>code</i>.',
	])('is text where an outcome or a sentence holds it: %s', (words) => {
		expect(main(at('/milestones/first-plank/'))).toContain(words);
	});

	it.each([
		['/years/apprentice/', 'Edge tools: `plane` ${adze} {chisel}'],
		['/years/harbour/', 'Launch --> sea; %%{init: {}}%%'],
		['/resources/', '"Knots" <b>& \'Bends\'</b> </script>'],
	])('is text in a theme and in a resource at %s', (path, words) => {
		expect(main(at(path))).toContain(words);
	});
});

/** Help pages show samples of their own, the same on every road. */
const isFaultHelp = (file: string): boolean => {
	const text =
		file.endsWith('.pf_fragment') || file.endsWith('.pf_index') ? contentsOf(site, file) : '';
	return text.includes('/faults/') || file.endsWith('.pf_index');
};

/** Titles and ids of the default road that are long enough to be nobody else’s. */
function defaultWords(): string[] {
	const shelf = join(projectFolder, 'content/handbook');
	const folders = [
		'years',
		'milestones',
		'decisions',
		'options',
		'areas',
		'skills',
		'guides',
		'templates',
	];
	const pages = folders.flatMap((folder) =>
		readdirSync(join(shelf, folder)).map((file) => ({
			id: file.replace(/\.mdx$/, ''),
			text: readFileSync(join(shelf, folder, file), 'utf8'),
		})),
	);
	return [
		...pages.map(({ id }) => id),
		...pages.map(({ text }) => titleOf(text)),
		'Career Roadmap:',
	].filter((words) => words.length > 12);
}

function titleOf(text: string): string {
	const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	return String((parse(frontmatter) as { readonly title?: unknown }).title ?? '');
}
