import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { contentMarkdown } from '../../../src/site/markdown.ts';
import { check } from '../roadmap/road.ts';

const glossary =
	"## A\n\n- **Gauze**: cloth.\n- **Nurse's `note` (new)**: [seen](start.mdx).\n\n- **Tape** holds.\n";

const checked = check({
	'mine/profile.yaml':
		'hide:\n  - item: milestone/emergency-course\n    why: Not now.\n  - item: resource/ward-book\n    why: Read.\n',
	'mine/resources.yaml':
		'- id: ward-book\n  title: The ward\n  authors: [Ada Moore]\n  year: 2020\n  kind: book\n  url: https://example.org/ward\n  hours: 4\n  level: intro\n  about: Nights\n  free: false\n',
	'mine/guides/sheet.pdf': 'pdf',
	'mine/guides/week.mdx': `---\ntitle: T\nsummary: S\nreviewed: 2026-11-22\norder: 2\nterms: true\n---\n\n${glossary}`,
	'mine/guides/heel.png': 'png',
});

/** What a page of content/mine/guides becomes on a site below /road. */
async function compile(body: string, name = 'week'): Promise<string> {
	const { code } = await mdxToJs(body, {
		mdastPlugins: contentMarkdown({ root: '/home/', base: '/road', load: async () => checked }),
		fileURL: pathToFileURL(`/home/content/mine/guides/${name}.mdx`),
		jsx: true,
	});
	const [, own = ''] = /return ([^]*?);\n\}/.exec(code) ?? [];
	return own.replaceAll('_components.', '').replace(/\{"([^"]*)"\}/g, '$1');
}

test.each([
	['[a](start.mdx)', '<a href="/road/guides/start/">a</a>'],
	[
		'[a][n] b [n]\n\n[n]: start.mdx "T"',
		'<a href="/road/guides/start/" title="T">a</a> b <a href="/road/guides/start/" title="T">n</a>',
	],
	['[a][n]\n\n> [n]: start.mdx', '<a href="/road/guides/start/">a</a>'],
	['a <a href="start.mdx#first-week">b</a>', '<a href="/road/guides/start/#first-week">b</a>'],
	["a <a href={'start.mdx'}>b</a>", '<a href="/road/guides/start/">b</a>'],
	[
		'<blockquote cite="start.mdx">\n\n[a](start.mdx)\n\n</blockquote>',
		'<blockquote cite="/road/guides/start/"><p><a href="/road/guides/start/">a</a></p></blockquote>',
	],
	['[a](sheet.pdf#2)', '<a href="/road/files/mine/guides/sheet.pdf#2">a</a>'],
	['[a](/images/heel.png)', '<a href="/road/images/heel.png">a</a>'],
	['![a](/images/heel.png)', '<img src="/road/images/heel.png" alt="a" />'],
	['![a](heel.png)', '<img src="heel.png" alt="a" />'],
	['![a][n]\n\n[n]: heel.png', '<img src="heel.png" alt="a" />'],
	[
		'a <img src="heel.png" srcset="heel.png 1x, /images/heel.png 2x" alt="b" />',
		'<img src="/road/files/mine/guides/heel.png" srcset="/road/files/mine/guides/heel.png 1x, /road/images/heel.png 2x" alt="b" />',
	],
	[
		'[a](https://example.org) [b](mailto:a@example.org) [c](#d)',
		'<a href="https://example.org">a</a> <a href="mailto:a@example.org">b</a> <a href="#d">c</a>',
	],
])('resolves %j', async (body, html) => {
	expect(await compile(body)).toContain(html);
});

test.each([
	['x [a *b*](../milestones/emergency-course.mdx).', '<p>x a <em>b</em>.</p>'],
	['x [a][n].\n\n[n]: ../milestones/emergency-course.mdx', '<p>x a.</p>'],
	[
		'x <a href="../milestones/emergency-course.mdx">a [b](start.mdx)</a>.',
		'<p>x <a>a <a href="/road/guides/start/">b</a></a>.</p>',
	],
	[
		'[![a](/images/heel.png)](../milestones/emergency-course.mdx)',
		'<img src="/road/images/heel.png" alt="a" />',
	],
])('leaves the words of a link to what is hidden: %j', async (body, html) => {
	expect(await compile(body)).toContain(html);
});

test.each([
	['x [@wound-book].', /<a href="\/road\/resources\/#wound-book"[^>]*>\(.+\)<\/a>/],
	['x **\\[@wound-book]**.', /<strong>\[@wound-book\]<\/strong>/],
	['x [@nobody] y.', /<p>x \[@nobody\] y\.<\/p>/],
	['x \\[@nobody] y.', /<p>x \[@nobody\] y\.<\/p>/],
	['x [@ward-book]y.', /<p>x y\.<\/p>/],
])('reads the citations of %j', async (body, html) => {
	expect(await compile(body)).toMatch(html);
});

test('gives an address to each term that a page defines, and to nothing else', async () => {
	expect((await compile(glossary)).match(/<li[^]*?<\/li>/g)).toMatchInlineSnapshot(`
		[
		  "<li id="term-gauze">\\n<p><strong>Gauze</strong>: cloth.</p>\\n</li>",
		  "<li id="term-nurses-note-new">\\n<p><strong>Nurse's <code>note</code> (new)</strong>: <a href="/road/guides/start/">seen</a>.</p>\\n</li>",
		  "<li>\\n<p><strong>Tape</strong> holds.</p>\\n</li>",
		]
	`);
});

test('gives none on a page that defines no terms', async () => {
	expect(await compile(glossary, 'start')).not.toContain('id=');
});
