import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** The asides that the site knows. */
const names = ['note', 'tip', 'caution', 'danger'];

/** Words that other sites use for them. */
const synonyms: ReadonlyMap<string, string> = new Map([
	['warning', 'caution'],
	['warn', 'caution'],
	['important', 'caution'],
	['info', 'note'],
	['hint', 'tip'],
	['error', 'danger'],
]);

/** Every `:::note` has a known name and is closed by a line of three colons. */
export const checkAsides: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

interface Open {
	readonly at: number;
	readonly colons: number;
}

function checkPage({ body, text }: Entry): Fault[] {
	const faults: Fault[] = [];
	const open: Open[] = [];
	let at = 0;
	for (const raw of body.prose.split('\n')) {
		const [, lead = '', colons = '', gap = '', name = '', rest = ''] = /^([\s>*-]*)(:{2,})([ \t]*)([^\s[{:]*)(.*?)\s*$/.exec(raw) ?? [];
		const place = text.place(at + lead.length, at + raw.trimEnd().length);
		at += raw.length + 1;
		if (colons === '' || (colons.length === 2 && !isName(name))) continue;
		if (name === '' && rest === '' && open.length > 0 && open.every((aside) => aside.colons > colons.length)) continue;
		if (name === '' && rest === '') closeAside(open, colons.length, () => faults.push(makeFault('broken-aside', place, { why: 'this line closes an aside, and none is open', mend: 'take it out, or open the aside above' })));
		else {
			if (rest.startsWith('[') && !rest.includes(']')) faults.push(makeFault('broken-aside', place, { why: 'the title of the aside has no closing bracket', mend: `write :::${meant(name)}${rest}]` }));
			else if (!names.includes(name) || gap !== '' || colons.length === 2) faults.push(makeFault('broken-aside', place, { why: 'the asides are called note, tip, caution and danger, in small letters right after the three colons', mend: `write :::${meant(name)}${rest}` }));
			if (colons.length > 2) open.push({ at: at - raw.length - 1 + lead.length, colons: colons.length });
		}
	}
	return [...faults, ...open.map(({ at }) => makeFault('broken-aside', text.place(at)))];
}

function closeAside(open: Open[], colons: number, none: () => void): void {
	const index = open.findLastIndex((aside) => aside.colons <= colons);
	if (index === -1) none();
	else open.splice(index, 1);
}

function isName(name: string): boolean {
	return names.includes(name.toLowerCase()) || synonyms.has(name.toLowerCase());
}

function meant(name: string): string {
	const low = name.toLowerCase();
	return synonyms.get(low) ?? nearest(low, names) ?? 'note';
}
