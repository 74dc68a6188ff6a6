import { mkdirSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { buildSite, countDrawings, measureOutput, type BuildCost } from './bench/build.ts';
import { benchPlan } from './bench/plan.ts';
import { visit, type Visit } from './bench/visit.ts';
import { makeOurs, makePlain, syntheticPages } from './bench/sites.ts';

/**
 * Builds plain Starlight and this handbook from the same pages, side by side, and prints ratios.
 * `npm run bench` takes 60 and 600 pages; `npm run bench -- 60 600 3000` goes further, and
 * `npm run bench -- plan` times the plan alone.
 *
 * Quote the ratios: seconds and megabytes depend on the machine, ratios of one run hold.
 */

interface Result {
	readonly pages: number;
	readonly cold: BuildCost;
	/** Built again without a change: diagrams come from the cache. */
	readonly warm: BuildCost;
	readonly megabytes: number;
	/** Diagrams drawn, each form counted. */
	readonly drawings: number;
	readonly reading: Visit;
	readonly diagrams: Visit;
	/** Of the reading page, in bytes as served. */
	readonly raw: number;
}

if (process.argv.includes('plan')) {
	benchPlan();
	process.exit();
}
const sizes = process.argv
	.slice(2)
	.map(Number)
	.filter((size) => size > 0);
const browser = findBrowser(console.error);
const results: { plain: Result; ours: Result }[] = [];
for (const size of sizes.length > 0 ? sizes : [60, 600]) {
	const pages = syntheticPages(size);
	results.push({
		plain: await run(makePlain(pages), size),
		ours: await run(makeOurs(pages), size),
	});
	report(results.at(-1));
}
reportGrowth();
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench.json', JSON.stringify(results, undefined, '\t'));

async function run(folder: string, pages: number): Promise<Result> {
	const cold = buildSite(folder);
	const warm = buildSite(folder);
	const output = measureOutput(folder);
	const reading = await visit(browser, output.folder, '/guides/guide-1/');
	const diagrams = await visit(browser, output.folder, '/milestones/milestone-7/');
	return {
		pages,
		cold,
		warm,
		megabytes: output.megabytes,
		drawings: countDrawings(folder),
		reading,
		diagrams,
		raw: output.sizeOf('guides/guide-1/index.html'),
	};
}

function report(pair: { plain: Result; ours: Result } | undefined): void {
	if (!pair) return;
	const { plain, ours } = pair;
	console.log(`\n${plain.pages} pages`);
	console.log(row('', 'plain Starlight', 'handbook', 'ratio', 'goal'));
	const rows: readonly (readonly [string, number, number, string])[] = [
		[
			'reading page, settled, KB',
			plain.reading.kilobytes,
			ours.reading.kilobytes,
			'≤ 20 KB, ≤ 0.42',
		],
		['reading page, requests', plain.reading.requests, ours.reading.requests, '≤ 8'],
		[
			'HTML + blocking CSS, KB',
			plain.reading.firstFlight,
			ours.reading.firstFlight,
			'≤ 14 KB, ≤ 0.70',
		],
		['JavaScript, settled, KB', plain.reading.script, ours.reading.script, '≤ 3 KB, ≤ 0.11'],
		[
			'page with diagrams, settled, KB',
			plain.diagrams.kilobytes,
			ours.diagrams.kilobytes,
			'≤ 25 KB',
		],
		['clean build, CPU s', plain.cold.cpu, ours.cold.cpu, plain.pages <= 60 ? '≤ 10.9' : '≤ 30'],
		[
			'build with kept diagrams, CPU s',
			plain.warm.cpu,
			ours.warm.cpu,
			plain.pages <= 60 ? '≤ 6.1' : '≤ 14',
		],
		['drawings', plain.drawings, ours.drawings, ''],
		['peak memory, MB', plain.cold.memory, ours.cold.memory, ''],
		['output, MB', plain.megabytes, ours.megabytes, ''],
		[
			'first search, KB',
			plain.reading.search?.kilobytes ?? NaN,
			ours.reading.search?.kilobytes ?? NaN,
			plain.pages <= 60 ? '≤ 60' : '≤ 125',
		],
		[
			'first search, requests',
			plain.reading.search?.requests ?? NaN,
			ours.reading.search?.requests ?? NaN,
			'≤ 12',
		],
	];
	for (const [name, a, b, goal] of rows)
		console.log(row(name, figure(a), figure(b), a === 0 ? '' : figure(b / a), goal));
}

function reportGrowth(): void {
	const [first, last] = [results.at(0), results.at(-1)];
	if (!first || !last || first === last) return;
	console.log(`\ngrowth of a reading page from ${first.plain.pages} to ${last.plain.pages} pages`);
	console.log(row('', 'plain Starlight', 'handbook', '', 'goal'));
	console.log(
		row(
			'raw bytes, times',
			figure(last.plain.raw / first.plain.raw),
			figure(last.ours.raw / first.ours.raw),
			'',
			'≤ 1.05',
		),
	);
	console.log(
		row(
			'CPU a page, times',
			figure(perPage(last.plain) / perPage(first.plain)),
			figure(perPage(last.ours) / perPage(first.ours)),
			'',
			'≤ 1',
		),
	);
}

function perPage({ cold, pages }: Result): number {
	return cold.cpu / pages;
}

function row(...cells: readonly string[]): string {
	return cells
		.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(at === 4 ? 20 : 16)))
		.join('');
}

function figure(value: number): string {
	return Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
