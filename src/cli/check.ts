import { parseArgs } from 'node:util';
import { toAnnotations } from '../report/annotations.ts';
import { toJson } from '../report/json.ts';
import { toTerminal } from '../report/terminal.ts';
import { checkAll } from '../site/check-all.ts';
import { loadContent } from '../site/content.ts';

/**
 * Checks all content from the project’s folder: `node src/cli/check.ts [--json] [--annotations]`.
 * Ends with code 1 when there is a fault, 0 when there are only warnings or nothing at all.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean' }, annotations: { type: 'boolean' } } });
const started = performance.now();
const faults = await checkAll(process.cwd());
const { pages } = await loadContent(process.cwd());

if (values.json) process.stdout.write(toJson(faults));
else if (values.annotations) process.stdout.write(toAnnotations(faults));
else {
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(toTerminal(faults, { colour: process.stdout.isTTY === true && !process.env['NO_COLOR'] }));
	process.stdout.write(`${pages.length} pages checked in ${seconds} s\n`);
}
process.exitCode = faults.some(({ severity }) => severity === 'fault') ? 1 : 0;
