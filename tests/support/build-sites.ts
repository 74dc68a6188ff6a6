import { spawn, type ChildProcess } from 'node:child_process';
import {
	closeSync,
	cpSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOf, layOut, openWorkshop, takeSnapshot } from './sources.ts';
import {
	allSites,
	origin,
	projectFolder,
	revision,
	siteFolder,
	type SiteDefinition,
	type SiteName,
} from './sites.ts';

/**
 * Builds every site that the tests ask, in two workshops side by side below `.cache/sites`, so that
 * no build sees another or the developer’s own. A site whose sources have not changed since its last
 * build is kept. A build that fails is told by the tests that need it.
 */
export default async function buildSites(): Promise<void> {
	const started = performance.now();
	takeSnapshot(projectFolder, snapshot);
	const names = Object.keys(allSites) as SiteName[];
	const stale = names.filter((name) => !isFresh(name));
	await Promise.all([
		workThrough(
			workshops.plain,
			stale.filter((name) => !isElsewhere(name)),
		),
		workThrough(workshops.odd, stale.filter(isElsewhere)),
	]);
	rmSync(snapshot, { recursive: true, force: true });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`${stale.length} of ${names.length} sites built in ${seconds} s${stale.length > 0 ? `: ${stale.join(', ')}` : ''}`,
	);
}

const folder = join(projectFolder, '.cache/sites');
const snapshot = join(folder, 'sources');
const drawings = join(folder, 'diagrams');
const workshops = {
	plain: join(folder, 'workshop'),
	odd: join(folder, 'workshop with a longer päth'),
};

/** How a site is built is a part of what it depends on. */
const recipe = ['build-sites.ts', 'sites.ts', 'sources.ts'].map((file) =>
	join(projectFolder, 'tests/support', file),
);

function isElsewhere(name: SiteName): boolean {
	return allSites[name].elsewhere === true;
}

function isFresh(name: SiteName): boolean {
	const digest = join(siteFolder(name), 'digest');
	return (
		existsSync(digest) &&
		readFileSync(digest, 'utf8') === digestOf(allSites[name], snapshot, recipe)
	);
}

async function workThrough(workshop: string, names: readonly SiteName[]): Promise<void> {
	if (names.length === 0) return;
	openWorkshop(workshop, projectFolder);
	for (const name of names) await buildSite(name, workshop);
	rmSync(workshop, { recursive: true, force: true });
}

/** Diagrams that one build has drawn serve the next; only the twin draws all of its own. */
async function buildSite(name: SiteName, workshop: string): Promise<void> {
	const site = allSites[name];
	const home = siteFolder(name);
	const drawn = join(workshop, '.cache/diagrams');
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	layOut(site, snapshot, workshop);
	if (!site.fresh && existsSync(drawings)) cpSync(drawings, drawn, { recursive: true });
	const log = join(home, 'build.log');
	if ((await runAstro(site, workshop, join(home, 'built'), log)) !== 0) {
		renameSync(log, join(home, 'failed.log'));
		return;
	}
	renameSync(join(home, 'built'), join(home, 'out'));
	if (!site.fresh && existsSync(drawn)) cpSync(drawn, drawings, { recursive: true });
	writeFileSync(join(home, 'digest'), digestOf(site, snapshot, recipe));
}

async function runAstro(
	site: SiteDefinition,
	workshop: string,
	outDir: string,
	log: string,
): Promise<number> {
	const output = openSync(log, 'w');
	const busy = site.busy ? keepBusy() : undefined;
	const build = spawn(
		process.execPath,
		[join(workshop, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
		{
			cwd: workshop,
			env: {
				...plainEnvironment(),
				SITE_URL: origin,
				BASE_PATH: site.base,
				SOURCE_DATE_EPOCH: String(revision),
				...site.env,
			},
			stdio: ['ignore', output, output],
		},
	);
	const code = await new Promise<number>((resolve) => {
		build.on('error', () => resolve(1));
		build.on('exit', (code) => resolve(code ?? 1));
	});
	busy?.kill();
	closeSync(output);
	return code;
}

/** A process that does nothing, as hard as it can, until it is told to stop or its parent is gone. */
function keepBusy(): ChildProcess {
	const script =
		'const parent = process.ppid; for (let n = 0; ; n++) if (n % 1e8 === 0 && process.ppid !== parent) process.exit();';
	return spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
}

/** The environment without what a host, a test runner or a developer has put there for other ends. */
function plainEnvironment(): NodeJS.ProcessEnv {
	const foreign =
		/^(GITHUB_|HANDBOOK_|VITEST|NETLIFY$|URL$|CF_PAGES|VERCEL|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TZ$|LANG$|LC_)/;
	const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
	return { ...Object.fromEntries(kept), TZ: 'UTC', LANG: 'C.UTF-8', ASTRO_TELEMETRY_DISABLED: '1' };
}
