import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build took. */
export interface BuildCost {
	/** User and system seconds of all processes of the build. */
	readonly cpu: number;
	/** Largest resident set of any of them, in megabytes. */
	readonly memory: number;
}

/** Writes what each Node process of the build used when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(
	`import { writeFileSync } from 'node:fs';
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		writeFileSync(process.env.BENCH_COSTS + '/' + process.pid, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
	});`,
)}`;

/** Builds the Astro site in a folder. @throws Error with the build’s own output when it fails */
export function buildSite(folder: string): BuildCost {
	const costs = mkdtempSync(join(tmpdir(), 'bench-'));
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1e9,
		env: { ...process.env, NODE_OPTIONS: `--import ${probe}`, BENCH_COSTS: costs, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
	const parts = readdirSync(costs).map((file) => JSON.parse(readFileSync(join(costs, file), 'utf8')) as BuildCost);
	rmSync(costs, { recursive: true });
	return {
		cpu: parts.reduce((sum, { cpu }) => sum + cpu, 0),
		memory: Math.max(...parts.map(({ memory }) => memory)),
	};
}

/** What a build wrote. */
export function measureOutput(site: string): { folder: string; megabytes: number; sizeOf: (path: string) => number } {
	const folder = join(site, 'dist');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
	return { folder, megabytes: bytes / 1e6, sizeOf: (path) => statSync(join(folder, path)).size };
}
