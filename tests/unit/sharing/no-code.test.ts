import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Makes links and opens them, good and bad ones, where a text cannot become code. */
const script = `
	import { makeAnswerLink, makePlanLink, openLink } from '${src}sharing/link.ts';
	import { deflate, inflate } from '${src}site/client/deflate.ts';
	import { afterAYear, answered } from '${import.meta.dirname}/samples.ts';
	import { site } from '${import.meta.dirname}/road.ts';
	const maker = { site, home: 'https://example.com/', deflate };
	const plan = await makePlanLink(afterAYear, maker);
	const answer = await makeAnswerLink(answered, maker);
	const texts = [plan.link, answer.link, plan.link.slice(0, -9), plan.link.toLowerCase(), '<script>'];
	const opened = await Promise.all(texts.map((text) => openLink(text, { site, inflate })));
	let made = 'made';
	try { new Function('return 1'); } catch { made = 'forbidden'; }
	console.log(made, opened.map((one) => one.ok ? one.kind : one.code).join(' '));
`;

test('makes and opens links where no text may become code', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, [
		'--disallow-code-generation-from-strings',
		'--disable-warning=ExperimentalWarning',
		'--input-type=module',
		'--eval',
		script,
	]);
	expect(stdout.trim()).toBe('forbidden plan answer cut case no-link');
});

test('brings nothing into the page but its own lines', async () => {
	const seen = new Set<string>();
	const outside = new Set<string>();
	const walk = async (path: string): Promise<void> => {
		if (seen.has(path)) return;
		seen.add(path);
		const text = await readFile(path, 'utf8');
		const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)[^;'"]*?from\s+'([^']+)'/gm);
		for (const [, target = ''] of imports) {
			if (!target.startsWith('.')) outside.add(target);
			else await walk(resolve(dirname(path), target));
		}
	};
	await walk(`${src}sharing/link.ts`);
	expect([...outside]).toEqual([]);
	const schemas = [...seen].filter((path) => path.includes('/schemas/'));
	// A list of words, which brings no schema with it.
	expect(schemas.filter((path) => !path.endsWith('/choices.ts'))).toEqual([]);
});
