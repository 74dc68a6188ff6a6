import { type Document, type Scalar, type YAMLError, isScalar, visit } from 'yaml';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Text } from '../files/text.ts';

/** A YAML text inside a file: everything that is needed to explain one complaint. */
interface Case {
	readonly source: string;
	readonly text: Text;
	/** Offset of the YAML in the file. */
	readonly start: number;
}

/**
 * The parser’s first complaint in the words of a report; what follows it is mostly its consequence.
 */
export function explainYamlErrors(document: Document.Parsed, source: string, text: Text, start: number): readonly Fault[] {
	const here: Case = { source, text, start };
	const runaway = findRunawayQuote(document, source);
	if (runaway !== undefined) return [makeFault('broken-quotes', text.place(start + runaway))];
	const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
	const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
	if (tabs[0] !== undefined) return [explainTabs(tabs[0].pos[0], here)];
	const [first] = errors;
	return first === undefined ? [] : [explain(first, here)];
}

function explainTabs(at: number, here: Case): Fault {
	const lines = here.source.match(/^[ -]*\t/gm)?.length ?? 1;
	const all = lines > 1 ? `; ${lines} lines here have one` : '';
	return makeFault('tab-indent', place(at, here), { words: lineAt(here.source, at).trim(), mend: `use two spaces in place of each tab${all}` });
}

/** A quoted text that runs on over a line which looks like the next field has lost its end. */
function findRunawayQuote(document: Document.Parsed, source: string): number | undefined {
	let found: number | undefined;
	visit(document, {
		Scalar(_, node: Scalar) {
			const [from = 0, to = from] = node.range ?? [];
			if (!isScalar(node) || !node.type?.startsWith('QUOTE')) return undefined;
			if (!/\n[ \t]*(?:-[ \t]+)?[A-Za-z]\w*:(?:\s|$)/.test(source.slice(from, to))) return undefined;
			found = from;
			return visit.BREAK;
		},
	});
	return found;
}

function explain(error: YAMLError, here: Case): Fault {
	const [at] = error.pos;
	const line = lineAt(here.source, at);
	switch (error.code) {
		case 'BAD_SCALAR_START':
			return sign(at, here);
		case 'BLOCK_AS_IMPLICIT_KEY':
			return explainNested(at, here);
		case 'BAD_INDENT':
			return /Flow/.test(error.message) ? bracket(at, here) : makeFault('bad-indent', place(at, here));
		case 'BAD_DQ_ESCAPE':
			return makeFault('broken-quotes', place(at, here), { why: 'inside double quotes a backslash begins a special sign, and there is none of this name', mend: 'use single quotes around the value' });
		case 'MULTILINE_IMPLICIT_KEY':
			return missingColon(at, here);
		case 'MISSING_CHAR':
			if (/closing/.test(error.message)) return makeFault('broken-quotes', place(lastQuote(here.source), here));
			return /Implicit map keys/.test(error.message) ? missingColon(at, here) : bracket(at, here);
		case 'UNEXPECTED_TOKEN':
			return explainToken(at, line, here);
		default:
			return explainOther(at, here);
	}
}

/** `title: Foo: bar`, or a field that is indented more than the one above. */
function explainNested(at: number, here: Case): Fault {
	const line = lineAt(here.source, at);
	const own = here.source.slice(at).split('\n', 1)[0] ?? '';
	if (/^\?\s|^-\s/.test(own)) return sign(at, here);
	if (/:(?:\s|$)/.test(own)) return makeFault('unquoted-colon', place(at, here));
	const next = nextLine(here.source, at);
	const indented = /^[ \t]+(?:-\s+)?[A-Za-z]\w*:/.test(here.source.slice(next));
	if (!indented) return makeFault('unquoted-colon', place(next, here));
	const first = next + (/^[ \t]*/.exec(here.source.slice(next))?.[0].length ?? 0);
	return makeFault('bad-indent', place(first, here), { why: `this line is indented as if it belonged to the value above, \`${line.trim()}\`` });
}

/** Something follows a value that was already complete. */
function explainToken(at: number, line: string, here: Case): Fault {
	const value = /^\s*(?:-\s+)?(?:["']?[\w-]+["']?:\s+)?/.exec(line)?.[0].length ?? 0;
	const start = lineStart(here.source, at) + value;
	const opening = line[value] ?? '';
	if (opening === '"' || opening === "'") return makeFault('broken-quotes', place(start, here));
	if (/[[\]{}>|*&!?-]/.test(opening)) return /\]\]|\}\}/.test(line) ? bracket(at, here) : sign(start, here);
	return /[\]}]/.test(here.source[at] ?? '') ? bracket(at, here) : explainOther(at, here);
}

/** Often the first field is indented and the others are not. */
function explainOther(at: number, here: Case): Fault {
	const [lead = ''] = /^[ ]+(?=[A-Za-z]\w*:)/.exec(here.source) ?? [];
	return lead === '' ? makeFault('yaml-syntax', place(at, here)) : makeFault('bad-indent', place(lead.length, here));
}

function sign(at: number, here: Case): Fault {
	const mark = here.source[at] ?? '';
	return makeFault('unquoted-sign', place(at, here), { why: `a value that begins with ${mark} means something else in YAML` });
}

function bracket(at: number, here: Case): Fault {
	const before = here.source.slice(0, at);
	const open = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
	return makeFault('unclosed-bracket', place(open === -1 ? at : open, here));
}

function missingColon(at: number, here: Case): Fault {
	const start = lineStart(here.source, at);
	const line = lineAt(here.source, at);
	const first = start + (/^\s*/.exec(line)?.[0].length ?? 0);
	const [, name, value] = /^\s*(?:-\s+)?([\w-]+)\s*[:=：]\s*(\S.*)$/.exec(line) ?? [];
	return makeFault('missing-colon', place(first, here), name && value ? { mend: `write \`${name}: ${value.trim()}\`` } : {});
}

function place(at: number, { text, start, source }: Case) {
	return text.place(start + Math.min(at, source.length));
}

function lineStart(source: string, at: number): number {
	return source.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
}

function lineAt(source: string, at: number): string {
	const start = lineStart(source, at);
	return source.slice(start).split(/\r?\n/, 1)[0] ?? '';
}

function nextLine(source: string, at: number): number {
	const end = source.indexOf('\n', at);
	return end === -1 ? source.length : end + 1;
}

/** The quote that was opened last at the start of a value. */
function lastQuote(source: string): number {
	const found = [...source.matchAll(/(?:^|[:,[{-])[ \t]*(["'])/gm)].at(-1);
	return found ? found.index + found[0].length - 1 : 0;
}
