import packageJson from '../../package.json' with { type: 'json' };
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUpstream } from '../../src/site/deployment.ts';
import { projectFolder } from '../support/sites.ts';

interface Entry {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly optional?: boolean;
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Entry>> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
	it('has an entry for every dependency that a package needs', () => {
		expect(missing(({ dependencies }) => dependencies)).toEqual([]);
	});

	it('has an entry for every optional dependency, so that it installs on every system', () => {
		expect(missing(({ optionalDependencies }) => optionalDependencies)).toEqual([]);
	});

	it.each(['linux', 'darwin', 'win32'])(
		'has packages for %s wherever it has some for a system',
		(system) => {
			const families = new Map<string, Set<string>>();
			for (const [path, { os = [] }] of installed) {
				const family = path.replace(
					/[-/](linux|darwin|win32|windows|android|freebsd|openharmony|wasm32|netbsd|openbsd|sunos|aix|linuxmusl|alpine).*$/,
					'',
				);
				if (os.length > 0) families.set(family, new Set([...(families.get(family) ?? []), ...os]));
			}
			// One that serves a single system is a helper for that system, such as fsevents; sharp for Windows brings libvips inside.
			const needed = [...families].filter(
				([family, systems]) =>
					systems.size > 1 && !(system === 'win32' && family.endsWith('@img/sharp-libvips')),
			);
			const without = needed
				.filter(([, systems]) => !systems.has(system))
				.map(([family]) => family);
			expect(without).toEqual([]);
		},
	);

	it('has the checksum of every package but for stubs of other systems', () => {
		const isHere = ({ os, cpu = [] }: Entry): boolean =>
			(os ?? ['linux']).includes('linux') && cpu.includes('x64');
		const isStub = (entry: Entry): boolean =>
			entry.optional === true && entry.cpu !== undefined && !isHere(entry);
		expect(
			installed
				.filter(([, entry]) => !isStub(entry) && !entry.integrity?.startsWith('sha512-'))
				.map(([path]) => path),
		).toEqual([]);
	});

	it('names no registry', () => {
		expect(
			installed
				.filter(([, { resolved }]) => resolved !== undefined)
				.map(([path, { resolved }]) => `${path}: ${resolved}`),
		).toEqual([]);
		expect(lock).not.toMatch(/registry\.|\.tgz/);
	});

	it('asks for the versions that package.json asks for', () => {
		const own = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<
			string,
			unknown
		>;
		const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].map(
			(key) => own[key],
		);
		const locked = packages[''] as unknown as Record<string, unknown>;
		expect(
			['dependencies', 'devDependencies', 'optionalDependencies'].map((key) => locked[key]),
		).toEqual(wanted);
	});
});

/** A fork fills its shelf; upstream never does. */
const upstream = isUpstream(process.env, packageJson.repository);

describe('content/mine', () => {
	it.runIf(upstream)('holds its README and nothing else upstream', () => {
		expect(trackedBelow('content/mine')).toEqual(['README.md']);
	});
});

/** Dependencies that no folder on the way up holds: `astro needs sharp`. */
function missing(of: (entry: Entry) => Readonly<Record<string, string>> | undefined): string[] {
	return Object.entries(packages).flatMap(([path, entry]) =>
		Object.keys(of(entry) ?? {})
			.filter((name) => !isMet(name, of(entry)?.[name] ?? '', path))
			.map((name) => `${path || 'the project'} needs ${name} ${of(entry)?.[name]}`),
	);
}

/** Whether the nearest package of that name is there, in the very version when one is named. */
function isMet(name: string, version: string, from: string): boolean {
	const place = placesOf(name, from).find((candidate) => candidate in packages);
	return (
		place !== undefined &&
		(!/^\d+\.\d+\.\d+$/.test(version) || packages[place]?.version === version)
	);
}

/** Where Node looks for a package from another’s folder, nearest first. */
function placesOf(name: string, from: string): string[] {
	const parts = from === '' ? [] : from.split('/node_modules/');
	const folders = parts.map((_, at) => parts.slice(0, parts.length - at).join('/node_modules/'));
	return [...folders, ''].map((folder) =>
		folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`,
	);
}

/** Files that git keeps below a folder; without git, all that are there. */
function trackedBelow(folder: string): string[] {
	if (!existsSync(join(projectFolder, '.git'))) return readdirSync(join(projectFolder, folder));
	const listed = execFileSync('git', ['ls-files', '-z', '--', folder], {
		cwd: projectFolder,
		encoding: 'utf8',
	});
	return listed
		.split('\0')
		.filter(Boolean)
		.map((path) => path.slice(folder.length + 1));
}
