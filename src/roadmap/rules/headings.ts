import type { BodyHeading } from '../body/gather.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Entry } from '../pages/entry.ts';
import { fieldAnchors } from '../pages/link-index.ts';
import type { Rule } from './rule.ts';

/** Headings begin below the title, leave out no step, have words, and are named once. */
export const checkHeadings: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

function checkPage(entry: Entry): Fault[] {
	const { body, text, kind } = entry;
	if (text.source.trim() === '') return [];
	if (body.source.trim() === '')
		return [makeFault('empty-page', text.place(body.start), { words: '' })];
	const none =
		body.headings.length === 0 &&
		body.unreadable.length === 0 &&
		kind !== 'home' &&
		kind !== 'page';
	const glued = findGlued(body.prose, body.start).map(([at, mend]) =>
		makeFault('heading-level', text.place(at), {
			why: 'between # and the words of a heading stands a space; without it this is no heading',
			mend,
		}),
	);
	const faults =
		glued.length > 0
			? glued
			: none
				? [makeFault('no-heading', text.place(firstWord(body.source, body.start)))]
				: [];
	let depth = 1;
	const seen = new Map<string, BodyHeading>();
	const taken = fieldAnchors(entry);
	for (const heading of body.headings) {
		if (taken.has(heading.slug)) faults.push(makeTaken(heading));
		faults.push(...checkHeading(heading, depth, seen));
		depth = Math.max(2, heading.depth);
		seen.set(heading.text, heading);
	}
	return faults;
}

function checkHeading(
	heading: BodyHeading,
	before: number,
	seen: ReadonlyMap<string, BodyHeading>,
): Fault[] {
	const { depth, text, at } = heading;
	if (text === '') return [makeFault('empty-heading', at)];
	const faults: Fault[] = [];
	if (depth === 1) faults.push(makeFault('heading-level', at, { mend: `write ## ${text}` }));
	else if (depth > before + 1) {
		faults.push(
			makeFault('heading-level', at, {
				why:
					before === 1
						? 'the first heading of a page has two #'
						: `a heading of level ${depth} follows one of level ${before}`,
				mend: `write ${'#'.repeat(before + 1)} ${text}`,
			}),
		);
	}
	const twin = seen.get(text);
	if (twin)
		faults.push(
			makeFault('repeated-heading', at, {
				why: `line ${twin.at.line} has the same heading, so a link to it cannot tell the two apart`,
			}),
		);
	return faults;
}

/** Two parts of a page with one anchor: a link to it would always lead to the first. */
function makeTaken({ slug, at }: BodyHeading): Fault {
	return makeFault('repeated-heading', at, {
		why: `the fields of this page make a part with the anchor #${slug}, so a link cannot tell the two apart`,
		mend: 'say the heading in other words',
	});
}

/** `##Words` without a space after the signs, and what was meant. */
function findGlued(prose: string, start: number): [number, string][] {
	return [...prose.slice(start).matchAll(/^(#{2,6})([^\s#].*)$/gm)].map(
		({ index, 1: signs, 2: words }) => [start + index, `write ${signs} ${words?.trim()}`],
	);
}

function firstWord(source: string, start: number): number {
	return start + Math.max(0, source.search(/\S/));
}
