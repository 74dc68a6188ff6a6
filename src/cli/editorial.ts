import { checkEditorial } from '../editorial/index.ts';
import { toTerminal } from '../report/terminal.ts';
import { readContent } from '../site/content-files.ts';

/**
 * Reads the handbook’s pages as an editor would: `node src/cli/editorial.ts [FILE …]`. With files,
 * only what is found in them is told. Always ends with code 0: an editor asks, and does not forbid.
 */
const named = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const all = checkEditorial(await readContent(process.cwd()), today);
const found =
	named.length === 0 ? all : all.filter(({ file }) => named.some((name) => file.endsWith(name)));

const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
process.stdout.write(toTerminal(found, { colour }));
