import type { BodyHeading } from '../body/gather.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** Headings begin below the title, leave out no step, have words, and are named once. */
export const checkHeadings: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

function checkPage({ body, text, kind }: Entry): Fault[] {
	if (body.source.trim() === '') return [makeFault('empty-page', text.place(body.start), { words: '' })];
	const none = body.headings.length === 0 && body.unreadable.length === 0 && kind !== 'home' && kind !== 'page';
	const faults = none ? [makeFault('no-heading', text.place(firstWord(body.source, body.start)))] : [];
	let depth = 1;
	const seen = new Map<string, BodyHeading>();
	for (const heading of body.headings) {
		faults.push(...checkHeading(heading, depth, seen));
		depth = Math.max(2, heading.depth);
		seen.set(heading.text, heading);
	}
	return faults;
}

function checkHeading(heading: BodyHeading, before: number, seen: ReadonlyMap<string, BodyHeading>): Fault[] {
	const { depth, text, at } = heading;
	if (text === '') return [makeFault('empty-heading', at)];
	const faults: Fault[] = [];
	if (depth === 1) faults.push(makeFault('heading-level', at, { mend: `write ## ${text}` }));
	else if (depth > before + 1) {
		faults.push(makeFault('heading-level', at, { why: `a heading of level ${depth} follows one of level ${before}`, mend: `write ${'#'.repeat(before + 1)} ${text}` }));
	}
	const twin = seen.get(text);
	if (twin) faults.push(makeFault('repeated-heading', at, { why: `line ${twin.at.line} has the same heading, so a link to it cannot tell the two apart` }));
	return faults;
}

function firstWord(source: string, start: number): number {
	return start + Math.max(0, source.search(/\S/));
}
