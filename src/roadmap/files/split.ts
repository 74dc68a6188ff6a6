import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Text } from './text.ts';

/** Where the frontmatter of a page begins and ends, and where its body begins. */
export interface Split {
	/** Offsets of the YAML between the fences; nothing when there is no readable frontmatter. */
	readonly yaml: { readonly start: number; readonly end: number } | undefined;
	/** Offset of the first character of the body. */
	readonly body: number;
	readonly faults: readonly Fault[];
}

/** Finds the two lines of three hyphens that hold the frontmatter. */
export function splitPage(text: Text): Split {
	const { source } = text;
	if (source.trim() === '') {
		return { yaml: undefined, body: source.length, faults: [makeFault('empty-page', text.place(0), { words: '', why: 'the file is empty, so its page would have neither title nor text', mend: 'write the page, or delete the file' })] };
	}
	const lead = /^\s*/.exec(source)?.[0].length ?? 0;
	const open = /^---[ \t]*(?:\r?\n|$)/.exec(source.slice(lead));
	if (!open) return { yaml: undefined, body: afterForeign(source, lead), faults: [explainMissing(text, lead)] };
	const late = lead === 0 ? [] : [makeFault('no-frontmatter', text.place(0), { words: source.slice(lead, lead + 3), why: 'something stands before the opening ---, so the site takes the frontmatter for text', mend: 'delete everything above and before the first ---' })];
	const start = lead + open[0].length;
	const end = findClosing(source, start);
	if (end === undefined) return unclosed(text, start, late);
	const empty = source.slice(start, end).replace(/^\s*#.*$/gm, '').trim() === '';
	const none = empty ? [makeFault('no-frontmatter', text.place(lead), { why: 'there is nothing between the two lines of ---', mend: 'write the fields of the page between them, beginning with title: …' })] : [];
	const after = source.indexOf('\n', end);
	return { yaml: { start, end }, body: after === -1 ? source.length : after + 1, faults: [...late, ...none] };
}

/** Offset of the closing line of three hyphens. */
function findClosing(source: string, start: number): number | undefined {
	const close = /^---[ \t]*\r?$/m.exec(source.slice(start));
	return close ? start + close.index : undefined;
}

function unclosed(text: Text, start: number, before: readonly Fault[]): Split {
	const almost = /^(?:[ \t]+-{2,}|-{2}|-{4,}|[—–_=*+.]+|-+[ \t]*[—–-]+)[ \t]*\r?$/m.exec(text.source.slice(start));
	const at = almost ? start + almost.index : 0;
	const body = almost ? at + almost[0].length : endOfBlock(text.source, start);
	const mend = almost ? 'write exactly three hyphens at the start of this line' : 'put a line of three hyphens under the last field';
	return { yaml: undefined, body, faults: [...before, makeFault('unclosed-frontmatter', text.place(at), { mend })] };
}

/** The first empty line: where the fields most likely end. */
function endOfBlock(source: string, start: number): number {
	const gap = /\r?\n[ \t]*\r?\n/.exec(source.slice(start));
	return gap ? start + gap.index : source.length;
}

/** Where the body begins when the fields are fenced by something else, or by nothing. */
function afterForeign(source: string, lead: number): number {
	const first = source.slice(lead).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
	if (/^[\w-]+:(?: |$)/.test(first)) return endOfBlock(source, lead);
	const close = /^(?:\+{3,}|;{3,}|-{2,}|[—–]+|`{3,}\w*)$/.test(first) ? source.indexOf(`\n${first}`, lead + first.length) : -1;
	return close === -1 ? lead : close + first.length + 1;
}

function explainMissing(text: Text, lead: number): Fault {
	const first = text.source.slice(lead).split(/\r?\n/, 1)[0] ?? '';
	const place = text.place(lead);
	if (first.startsWith('+++')) return makeFault('no-frontmatter', place, { why: 'the site reads frontmatter in YAML between lines of ---, and this is TOML', mend: 'write the fields as `name: value` between two lines of ---' });
	if (/^[{;]/.test(first)) return makeFault('no-frontmatter', place, { why: 'the site reads frontmatter in YAML between lines of ---, and this is JSON', mend: 'write the fields as `name: value` between two lines of ---' });
	if (/^[-—–*_=]{2,}\s*$/.test(first)) return makeFault('no-frontmatter', place, { why: 'only a line of exactly three hyphens opens the frontmatter', mend: 'make this line ---' });
	return makeFault('no-frontmatter', place);
}
