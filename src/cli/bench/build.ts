import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build took. */
export interface BuildCost {
	/** User and system seconds of the build. */
	readonly cpu: number;
	/** Largest resident set of its main process, in megabytes. */
	readonly memory: number;
}

/**
 * Writes what the build used when it ends. On Linux the system’s own account counts the processes
 * that the build started (the search indexer, the one that draws diagrams); elsewhere they are left out.
 * Ticks are hundredths of a second (`man 5 proc`, `sysconf(_SC_CLK_TCK)`).
 */
const probe = `data:text/javascript,${encodeURIComponent(
	`import { readFileSync, writeFileSync } from 'node:fs';
	const cpuSeconds = () => {
		try {
			const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
			return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
		} catch {
			const { userCPUTime, systemCPUTime } = process.resourceUsage();
			return (userCPUTime + systemCPUTime) / 1e6;
		}
	};
	if (String(process.ppid) === process.env.BENCH_PARENT) process.on('exit', () => {
		writeFileSync(process.env.BENCH_COSTS, JSON.stringify({ cpu: cpuSeconds(), memory: process.resourceUsage().maxRSS / 1024 }));
	});`,
)}`;

/** Builds the Astro site in a folder. @throws Error with the build’s own output when it fails */
export function buildSite(folder: string): BuildCost {
	const costs = join(mkdtempSync(join(tmpdir(), 'bench-')), 'costs.json');
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1e9,
		env: {
			...process.env,
			NODE_OPTIONS: `--import ${probe}`,
			BENCH_COSTS: costs,
			BENCH_PARENT: String(process.pid),
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
	if (status !== 0)
		throw new Error(
			`The build in ${folder} failed.\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`,
		);
	return JSON.parse(readFileSync(costs, 'utf8')) as BuildCost;
}

/** What a build wrote. */
export function measureOutput(site: string): {
	folder: string;
	megabytes: number;
	sizeOf: (path: string) => number;
} {
	const folder = join(site, 'dist');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const bytes = files.reduce(
		(sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size,
		0,
	);
	return { folder, megabytes: bytes / 1e6, sizeOf: (path) => statSync(join(folder, path)).size };
}

/** How many drawings a site keeps between builds; none when it draws none. */
export function countDrawings(site: string): number {
	const kept = join(site, '.cache/diagrams');
	return statSync(kept, { throwIfNoEntry: false }) ? readdirSync(kept).length : 0;
}
