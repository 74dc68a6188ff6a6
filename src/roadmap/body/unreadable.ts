import type { FaultCode } from '../faults/index.ts';

/** A place that MDX cannot read. */
export interface Unreadable {
	readonly code: FaultCode;
	/** Where the reader is pointed to. */
	readonly at: number;
	/** What has to be blanked for the rest to be read: pairs of offsets. */
	readonly blanks: readonly (readonly [from: number, to: number])[];
	/** End of the words that are quoted. */
	readonly end: number;
	/** Name of a tag that lacks its other half, as `b` or `/b`. */
	readonly tag?: string;
	readonly why?: string;
	readonly mend?: string;
}

/** What the parser says about a place. */
interface Complaint {
	readonly ruleId?: string;
	readonly source?: string;
	readonly reason?: string;
	readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

/** Puts the parser’s complaint into the words of a report. */
export function explainUnreadable(error: unknown, source: string): Unreadable {
	const { ruleId = '', source: origin = '', reason = '', place } = error as Complaint;
	const offset = Math.min(place?.start?.offset ?? place?.offset ?? source.length, source.length);
	if (origin.includes('esm')) return unreadImport(source, offset);
	if (origin.includes('expression')) return enclosing(source, offset) ? strayAngle(source, offset) : strayBrace(source, offset);
	if (ruleId === 'end-tag-mismatch') return unclosedTag(source, offset, reason);
	if (ruleId === 'unexpected-closing-slash') return lonelyEnd(source, offset);
	return strayAngle(source, offset);
}

function strayBrace(source: string, offset: number): Unreadable {
	const at = lastSign(source, '{', offset);
	const anchor = /^\{#[\w-]+\}/.exec(source.slice(at))?.[0];
	if (anchor) return { code: 'stray-sign', at, ...span(at, at + anchor.length), why: 'the anchor of a heading comes from its words; this is read as code', mend: `take ${anchor} out` };
	const inside = /^\{[^{}\n]*\}/.exec(source.slice(at))?.[0].length ?? 1;
	return { code: 'stray-sign', at, ...span(at, at + inside), why: 'a { begins code in MDX, and this code cannot be read', mend: 'write \\{, or put the words in backticks' };
}

function strayAngle(source: string, offset: number): Unreadable {
	const raw = enclosing(source, offset);
	if (raw) return { code: 'unsafe-html', at: raw[0], ...span(...raw) };
	const at = lastSign(source, '<', offset);
	const rest = source.slice(at);
	const comment = /^<!--[\s\S]*?(?:-->|$)/.exec(rest)?.[0];
	if (comment) return { code: 'stray-sign', at, ...span(at, at + comment.length), why: 'MDX does not know <!-- -->', mend: 'write {/* … */}' };
	const [whole, address] = /^<((?:https?|mailto):?[^>\s]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest) ?? [];
	if (whole === undefined || address === undefined) return { code: 'stray-sign', at, ...span(at, at + 1) };
	const mail = address.includes('@') && !address.startsWith('mailto') ? 'mailto:' : '';
	return {
		code: 'stray-sign',
		at,
		...span(at, at + whole.length),
		why: 'angle brackets around an address are read as a tag',
		mend: `write [${address}](${mail}${address})`,
	};
}

/** A script or a style whose own text is what the parser stumbles over. */
function enclosing(source: string, at: number): [number, number] | undefined {
	for (const { index } of source.slice(0, at + 8).matchAll(/<(?:script|style|iframe|object|embed)\b/gi)) {
		const whole = /^<(\w+)[\s\S]*?(?:<\/\1\s*>|$)/i.exec(source.slice(index));
		if (whole && index <= at && index + whole[0].length > at) return [index, index + whole[0].length];
	}
	return undefined;
}

/** `Expected a closing tag for <b> (3:1-3:4)`: the position named is the tag that was opened. */
function unclosedTag(source: string, offset: number, reason: string): Unreadable {
	const named = /`<([\w.-]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
	if (named === null) return lonelyEnd(source, offset);
	const [line = 1, column = 1, endLine = 1, endColumn = 1] = named.slice(2).map(Number);
	const at = offsetOf(source, line, column);
	const open = span(at, offsetOf(source, endLine, endColumn));
	const name = named[1] ?? '';
	const single = /^(?:br|hr|img|wbr|input|col|area|source|track|meta|link)$/i.test(name);
	if (/[\w)]$/.test(source.slice(0, at)) && !single) return { code: 'stray-sign', at, ...open };
	if (!reason.startsWith('Unexpected closing tag')) {
		return { code: 'unclosed-tag', at, ...open, tag: name, ...(single && { mend: `write <${name} />` }) };
	}
	const end = lonelyEnd(source, offset);
	const blanks = [...open.blanks, ...end.blanks];
	return { code: 'unclosed-tag', at, end: open.end, blanks, why: `<${name}> is closed under another name, ${source.slice(end.at, end.end)}`, mend: `close it with </${name}>` };
}

/** A closing tag that closes nothing, or nothing in its own paragraph. */
function lonelyEnd(source: string, offset: number): Unreadable {
	const at = lastSign(source, '<', offset);
	const tag = /^<\/?\s*([\w.-]*)[^>\n]*>?/.exec(source.slice(at));
	return {
		code: 'unclosed-tag',
		at,
		...span(at, at + (tag?.[0].length ?? 1)),
		tag: `/${tag?.[1] ?? ''}`,
		why: 'this tag closes nothing',
		mend: 'open and close a tag in the same paragraph, or take it out',
	};
}

function span(from: number, to: number): Pick<Unreadable, 'blanks' | 'end'> {
	return { blanks: [[from, to]], end: to };
}

function unreadImport(source: string, offset: number): Unreadable {
	const before = source.slice(0, offset);
	const starts = [...before.matchAll(/^(?:import|export)\b/gm)];
	const at = starts.at(-1)?.index ?? Math.max(0, before.lastIndexOf('\n') + 1);
	const gap = source.slice(at).search(/\r?\n[ \t]*(?:\r?\n|$)/);
	const words = source.slice(at).split('\n', 1)[0] ?? '';
	const prose = !/['"{]/.test(words);
	return {
		code: 'bad-import',
		at,
		...span(at, gap === -1 ? source.length : at + gap),
		...(prose && { why: `a paragraph that begins with “${words.split(' ', 1)[0]}” is read as code`, mend: 'begin the sentence with another word' }),
	};
}

function lastSign(source: string, sign: string, offset: number): number {
	return Math.max(0, source.lastIndexOf(sign, offset));
}

function offsetOf(source: string, line: number, column: number): number {
	let start = 0;
	for (let count = 1; count < line; count++) {
		const next = source.indexOf('\n', start);
		if (next === -1) return source.length;
		start = next + 1;
	}
	return Math.min(start + column - 1, source.length);
}
