import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type OutsideAddress, listAddresses } from '../editorial/addresses.ts';
import { readShelf } from '../editorial/page/shelf.ts';
import { readContent } from '../site/content-files.ts';
import { toSummary, toTable } from './links/tell.ts';
import { type Visit, visit } from './links/visit.ts';

/**
 * Lists every link of the content to another site: `node src/cli/links.ts [--json | --check]`.
 * With `--check` each is visited, and the result is written as Markdown. Always ends with code 0:
 * other people’s sites come and go, and never stop ours from being built.
 */
const { values } = parseArgs({
	options: { json: { type: 'boolean' }, check: { type: 'boolean' } },
});
const addresses = listAddresses(readShelf(await readContent(process.cwd())));

if (values.check) process.stdout.write(toSummary(await visitAll(addresses), addresses));
else
	process.stdout.write(
		values.json ? `${JSON.stringify(addresses, undefined, '\t')}\n` : toTable(addresses),
	);

/** Visits eight addresses at a time; the answers come in the order of the list. */
async function visitAll(addresses: readonly OutsideAddress[]): Promise<Visit[]> {
	const visits: Visit[] = [];
	const queue = addresses.entries();
	const walk = async () => {
		for (const [index, { url }] of queue) visits[index] = await visit(url, { fetch, wait });
	};
	await Promise.all(Array.from({ length: 8 }, walk));
	return visits;
}
