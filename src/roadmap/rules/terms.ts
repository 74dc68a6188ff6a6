import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** Every term of a page has an anchor that nothing before it has taken. */
export const checkTerms: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

function checkPage({ terms, body }: Entry): Fault[] {
	const taken = new Map(body.headings.map(({ slug, at }) => [slug, at.line]));
	return terms.flatMap(({ anchor, at }) => {
		const line = taken.get(anchor);
		taken.set(anchor, line ?? at.line);
		return line === undefined
			? []
			: [makeFault('repeated-term', at, { why: explain(line, anchor) })];
	});
}

function explain(line: number, anchor: string): string {
	return `line ${line} has the anchor #${anchor} already, so a link to the term cannot tell the two apart`;
}
