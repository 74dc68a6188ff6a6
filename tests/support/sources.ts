import { createHash } from 'node:crypto';
import {
	cpSync,
	linkSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { planted, type SiteDefinition } from './sites.ts';

/** What lies in the project’s folder and is not a source of the site. */
const notSources = new Set([
	'node_modules',
	'dist',
	'tests',
	'.git',
	'.github',
	'.ci',
	'.cache',
	'.astro',
	'.vscode',
	'.idea',
]);

/** The content of another road, which takes the place of ours in one of the sites. */
const fixtures = 'tests/fixtures/foreign';

/** Copies the sources as they are now, so that every site is built from the same moment. */
export function takeSnapshot(project: string, snapshot: string): void {
	rmSync(snapshot, { recursive: true, force: true });
	mkdirSync(snapshot, { recursive: true });
	for (const name of readdirSync(project)) {
		if (!notSources.has(name))
			cpSync(join(project, name), join(snapshot, name), { recursive: true, filter: isUpstream });
	}
	cpSync(join(project, fixtures), join(snapshot, fixtures), { recursive: true });
}

/** The tests ask the handbook that upstream ships: what a fork writes on its own shelf is the fork’s to judge. */
function isUpstream(path: string): boolean {
	const [, own] = path.split(join('content', 'mine'));
	return own === undefined || own === '' || own.endsWith('README.md');
}

/** Makes a folder to build in, with packages of its own: a link to packages elsewhere changes what is built. */
export function openWorkshop(workshop: string, project: string): void {
	rmSync(workshop, { recursive: true, force: true });
	linkTree(join(project, 'node_modules'), join(workshop, 'node_modules'));
}

/** Lays out the sources of one site in a workshop, in place of those of the site before. */
export function layOut(site: SiteDefinition, snapshot: string, workshop: string): void {
	for (const name of readdirSync(workshop)) {
		if (name === 'node_modules' || (site.caches && name === '.cache')) continue;
		rmSync(join(workshop, name), { recursive: true, force: true });
	}
	for (const name of readdirSync(snapshot)) {
		if (name !== 'tests' && !(name === 'content' && site.content)) {
			cpSync(join(snapshot, name), join(workshop, name), { recursive: true });
		}
	}
	if (site.content)
		cpSync(join(snapshot, site.content), join(workshop, 'content'), { recursive: true });
	write(join(workshop, 'content'), site.files ?? {});
	if (site.planted) write(workshop, planted);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** Copies a tree with hard links for its files: as good as a copy for who only reads it, and quick. */
function linkTree(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.name === '.vite' || entry.name === '.astro') continue;
		if (entry.isDirectory()) linkTree(source, target);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else linkSync(source, target);
	}
}

/** Everything that the output of a site depends on, as one hash. */
export function digestOf(
	site: SiteDefinition,
	snapshot: string,
	recipe: readonly string[],
): string {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([site, process.version, planted])).update(digestTree(snapshot));
	for (const file of recipe) hash.update(readFileSync(file));
	return hash.digest('hex');
}

function digestTree(folder: string): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files)
		hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}
