import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent, type Checked } from '../roadmap/check.ts';
import type { SourceFile } from '../roadmap/source.ts';
import { forReaders } from './audience.ts';
import { listPublicFiles, readContent } from './content-files.ts';
import { readAudience } from './deployment.ts';

interface Memo {
	/** How many loads have begun. */
	begun: number;
	/** Which of them `checked` comes from. */
	number: number;
	digest: string;
	checked: Checked | undefined;
	/** The newest content without a fault: what the dev server goes on showing. */
	good: Checked | undefined;
}

/**
 * The checked content of this process. Astro loads the config with Node and everything else through
 * Vite, so this module exists twice; one memo on the global object keeps the work from being done twice.
 */
const memos = globalThis as { [key: symbol]: Memo | undefined };
const memoKey = Symbol.for('handbook.checked-content');
const memo = (memos[memoKey] ??= {
	begun: 0,
	number: 0,
	digest: '',
	checked: undefined,
	good: undefined,
});

/** Addresses that routes of ours take, so that no page of content may. */
const routes = [
	'all',
	'answer',
	'faults',
	'mentor',
	'packet',
	'plan',
	'progress',
	'resources',
	'share',
	'since',
];

/**
 * Reads and checks both shelves below `root`, for the readers of this site. Costs only the reading while no file has changed.
 *
 * @param root absolute path of the project
 */
export async function loadContent(root: string): Promise<Checked> {
	const number = ++memo.begun;
	const audience = askedAudience();
	const { files, components, publicFiles } = await readShelves(root);
	const digest = digestOf(files, components, publicFiles, [audience ?? '']);
	// A load that began later and ended earlier has seen newer files.
	if (memo.checked && (memo.digest === digest || memo.number > number)) return memo.checked;
	const checked = forReaders(
		checkContent(files, { components, publicFiles, routes, audience, today: tomorrow() }),
	);
	const good = checked.roadmap ? checked : memo.good;
	Object.assign(memo, { number, digest, checked, good } satisfies Partial<Memo>);
	return checked;
}

/** For whom the environment asks the site to be built; a word that it cannot be ends the process in words, without a stack of ours. */
function askedAudience(): ReturnType<typeof readAudience> {
	try {
		return readAudience(process.env);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return process.exit(1);
	}
}

/**
 * Everything that lies on the shelves, for its owner. For commands that work on the files themselves:
 * nothing that makes a site may ask for it.
 */
export async function loadEverything(root: string): Promise<Checked> {
	const { files, components, publicFiles } = await readShelves(root);
	const context = { components, publicFiles, routes, today: tomorrow() };
	return checkContent(files, { ...context, audience: 'private' });
}

async function readShelves(root: string) {
	const [files, components, publicFiles] = await Promise.all([
		readContent(root),
		readComponentNames(root),
		listPublicFiles(root),
	]);
	return { files, components, publicFiles };
}

/**
 * The newest content without a fault that this process has seen. Reads no file while there is one:
 * whoever watches the files calls `loadContent` when they change.
 */
export async function currentContent(root: string): Promise<Checked> {
	if (memo.good) return memo.good;
	loading ??= loadContent(root).finally(() => (loading = undefined));
	return loading;
}

let loading: Promise<Checked> | undefined;

/** Names that content may import from `#components`. */
async function readComponentNames(root: string): Promise<string[]> {
	const index = await readFile(join(root, 'src/components/index.ts'), 'utf8').catch(() => '');
	return [...index.matchAll(/export \{ default as (\w+) \}/g)].map(([, name]) => name ?? '').sort();
}

/** The latest day that it is anywhere: an author ahead of us in the day is not told to wait. */
function tomorrow(): string {
	return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

function digestOf(files: readonly SourceFile[], ...lists: (readonly string[])[]): string {
	const hash = createHash('sha256');
	for (const { path, bytes } of files) hash.update(path).update('\0').update(bytes).update('\0');
	for (const list of lists) hash.update(list.join('\0')).update('\n');
	return hash.digest('hex');
}
