import { parseArgs } from 'node:util';
import { checkEditorial } from '../editorial/index.ts';
import { toJson } from '../report/json.ts';
import { toTerminal } from '../report/terminal.ts';
import { readContent } from '../site/content-files.ts';

/**
 * Reads the handbook’s pages as an editor would: `node src/cli/editorial.ts [--json] [FILE …]`.
 * Named files are the only ones reported on. Always ends with code 0: an editor asks, and does not forbid.
 */
const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean' } },
	allowPositionals: true,
});
const today = new Date().toISOString().slice(0, 10);
const all = checkEditorial(await readContent(process.cwd()), today);
const found =
	positionals.length === 0
		? all
		: all.filter(({ file }) => positionals.some((name) => file.endsWith(name)));

const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
process.stdout.write(values.json ? toJson(found) : toTerminal(found, { colour }));
