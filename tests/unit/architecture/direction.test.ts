import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

/** What every part that touches the outside may use. */
const heart = [
	'schemas',
	'roadmap',
	'plan',
	'progress',
	'sharing',
	'diagrams',
	'plan-view',
	'formats',
	'report',
];

/** Each part may import from the parts named behind it, and from itself. */
const below: Readonly<Record<string, readonly string[]>> = {
	schemas: [],
	roadmap: ['schemas'],
	plan: ['schemas', 'roadmap'],
	progress: ['schemas', 'roadmap', 'plan'],
	sharing: ['schemas', 'roadmap', 'plan', 'progress'],
	diagrams: ['schemas', 'roadmap', 'plan'],
	'plan-view': ['schemas', 'roadmap', 'plan', 'progress', 'sharing', 'diagrams'],
	formats: ['schemas', 'roadmap', 'plan', 'progress', 'sharing'],
	report: ['schemas', 'roadmap', 'plan'],
	editorial: ['schemas', 'roadmap'],
	site: [...heart, 'styles'],
	components: [...heart, 'site', 'styles'],
	pages: [...heart, 'site', 'components', 'styles'],
	cli: [...heart, 'editorial', 'site'],
	styles: [],
	'content.config.ts': ['schemas', 'site'],
};

/** Parts that run anywhere: what they need comes in as an argument. */
const pure = [...heart, 'editorial'];

/** The only packages that they may use: data in, data out. */
const allowedPackages =
	/^(?:astro\/zod|yaml|unified|remark-(?:parse|gfm|mdx)|unist-util-visit|github-slugger|ical\.js|mdast|estree|unist|hast|mdast-util-mdx-jsx|mdast-util-mdx-expression|mdast-util-mdxjs-esm|mdast-util-to-string)$/;
const ambient =
	/\b(?:process\.(?:env|cwd|argv)|import\.meta\.env|Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|fetch\()/;

const files = (await readdir(src, { recursive: true }))
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(ts|mjs|astro)$/.test(path));
const sources = await Promise.all(
	files.map(async (path) => ({
		path,
		part: path.split('/')[0] ?? '',
		text: await readFile(join(src, path), 'utf8'),
	})),
);

const statement =
	/^\s*(?:import\s+(?:[^;'"]*?\bfrom\s+)?|export\s[^;'"]*?\bfrom\s+)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(text: string): string[] {
	return [...text.matchAll(statement)].map(([, fixed, called]) => fixed ?? called ?? '');
}

test('knows every part of the source and reads its imports', () => {
	expect([...new Set(sources.map(({ part }) => part))].filter((part) => !(part in below))).toEqual(
		[],
	);
	const count = sources.reduce((sum, { text }) => sum + importsOf(text).length, 0);
	expect(count).toBeGreaterThan(sources.length);
});

test('imports only ever lead down', () => {
	const wrong = sources.flatMap(({ path, part, text }) => {
		const allowed = below[part] ?? [];
		const parts = importsOf(text)
			.filter((target) => target.startsWith('.') && !target.endsWith('/package.json'))
			.map((target) => posix.join(dirname(path), target).split('/')[0] ?? '');
		return parts
			.filter((target) => target !== part && !allowed.includes(target))
			.map((target) => `${path} imports from ${target}`);
	});
	expect(wrong).toEqual([]);
});

test('nothing that makes a site asks for what is not for its readers', () => {
	const whole = /\b(?:loadEverything|readContent)\b/;
	const allowed = /^cli\/|^site\/(?:check-all|content|content-files|fault-samples)\.ts$/;
	const wrong = sources.filter(({ path, text }) => whole.test(text) && !allowed.test(path));
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the heart imports nothing that ties it to a machine, a build or a browser', () => {
	const wrong = sources
		.filter(({ part }) => pure.includes(part))
		.flatMap(({ path, text }) =>
			importsOf(text)
				.filter((target) => !target.startsWith('.') && !allowedPackages.test(target))
				.map((target) => `${path} imports ${target}`),
		);
	expect(wrong).toEqual([]);
});

test('the heart asks neither clock nor environment', () => {
	const wrong = sources
		.filter(
			({ part, text }) =>
				pure.includes(part) && ambient.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
		)
		.map(({ path }) => path);
	expect(wrong).toEqual([]);
});
