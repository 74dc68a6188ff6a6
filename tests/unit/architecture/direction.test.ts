import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

/** Each part may import from the parts named behind it, and from itself. */
const below: Readonly<Record<string, readonly string[]>> = {
	schemas: [],
	roadmap: ['schemas'],
	plan: ['schemas', 'roadmap'],
	diagrams: ['schemas', 'roadmap', 'plan'],
	report: ['schemas', 'roadmap', 'plan'],
	site: ['schemas', 'roadmap', 'plan', 'diagrams', 'report'],
	components: ['schemas', 'roadmap', 'plan', 'diagrams', 'report', 'site'],
	pages: ['schemas', 'roadmap', 'plan', 'diagrams', 'report', 'site', 'components'],
};

/** Parts that run anywhere: what they need comes in as an argument. */
const pure = ['schemas', 'roadmap', 'plan', 'diagrams', 'report'];
const outside =
	/^(?:node:|virtual:|astro:|astro(?!\/zod$))|^(?:fs|path|os|url|crypto|process|worker_threads)$/;
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

function importsOf(text: string): string[] {
	return [
		...text.matchAll(
			/(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
		),
	].map(([, fixed, called]) => fixed ?? called ?? '');
}

test('imports only ever lead down', () => {
	const wrong = sources.flatMap(({ path, part, text }) => {
		const allowed = below[part];
		const parts = importsOf(text)
			.filter((target) => target.startsWith('.'))
			.map((target) => posix.join(dirname(path), target).split('/')[0] ?? '');
		return allowed === undefined
			? []
			: parts
					.filter((target) => target in below && target !== part && !allowed.includes(target))
					.map((target) => `${path} imports from ${target}`);
	});
	expect(wrong).toEqual([]);
});

test('the heart imports nothing that ties it to a machine, a build or a browser', () => {
	const wrong = sources
		.filter(({ part }) => pure.includes(part))
		.flatMap(({ path, text }) =>
			importsOf(text)
				.filter((target) => outside.test(target))
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
