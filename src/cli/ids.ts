import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { type Shelf, shelves } from '../roadmap/files/slot.ts';
import { addNumbers } from '../roadmap/ids/add.ts';
import { inOrder, writeNumbers } from '../roadmap/ids/write.ts';
import { idsSchemas } from '../schemas/ids.ts';
import { loadEverything } from '../site/content.ts';
import { isUpstream } from '../site/deployment.ts';

/**
 * Gives a number to every name that has none, from the project’s folder:
 * `node src/cli/ids.ts [--check]`. Names of the handbook get theirs only where the handbook is
 * written. With `--check` nothing is written, and the code is 1 when a number is missing that would
 * be given here.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const root = process.cwd();
const { unnumbered } = await loadEverything(root);
const upstream = isUpstream(process.env, packageJson.repository);

const headings = {
	handbook:
		'Numbers of all names that were ever published. They never change; `HANDBOOK_UPSTREAM=1 npm run ids` adds what is missing.',
	mine: 'Numbers of the names that are only yours. They never change; `npm run ids` adds what is missing.',
};

let missing = 0;
for (const shelf of shelves) {
	const names = inOrder(unnumbered[shelf].keys());
	if (names.length === 0) continue;
	if (shelf === 'handbook' && !upstream) {
		say(
			`${count(names)} of the handbook without a number: ${short(names)}`,
			'they get theirs upstream, with HANDBOOK_UPSTREAM=1 npm run ids',
		);
		continue;
	}
	missing += names.length;
	await give(shelf, names);
}
if (missing === 0) say(upstream ? 'every name has a number' : 'every name of yours has a number');
else if (values.check) process.exitCode = 1;

async function give(shelf: Shelf, names: readonly string[]): Promise<void> {
	const file = join('content', shelf, 'ids.yaml');
	const text = await readFile(join(root, file), 'utf8').catch(() => '');
	const list = readList(text, shelf);
	if (list === undefined) {
		say(`${file} has a mistake, so nothing is added to it`, 'npm run check says which');
		process.exitCode = 1;
		return;
	}
	const added = addNumbers(new Map(Object.entries(list.numbers)), names, shelf);
	const lines = [...added].map(([name, number]) => `${String(number).padStart(5)}  ${name}`);
	if (values.check) {
		say(`${file} lacks ${count(names)}: ${short(names)}`, 'npm run ids adds them');
		return;
	}
	await writeFile(join(root, file), writeNumbers(text, added, headings[shelf]));
	say(`${file}: ${count(names)} numbered`, ...lines);
}

/** What the file says; nothing when it cannot be read as a whole. */
function readList(text: string, shelf: Shelf) {
	try {
		return idsSchemas[shelf].safeParse(parse(text) ?? {}).data;
	} catch {
		return undefined;
	}
}

function say(first: string, ...lines: readonly string[]): void {
	process.stdout.write(`${[first, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
}

function count({ length }: readonly string[]): string {
	return `${length} ${length === 1 ? 'name' : 'names'}`;
}

function short(names: readonly string[]): string {
	return `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and more' : ''}`;
}
