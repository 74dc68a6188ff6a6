import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Draft } from '../pages/draft.ts';
import { word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** A road has a front page and a year, and each year has a milestone. */
export const checkRoad: Rule = ({ draft, profile }) => {
	if (!profile.complete) return [];
	const years = draft.entries.filter(({ kind }) => kind === 'year');
	const faults: Fault[] = [];
	const secret = secretKinds(draft);
	if (secret.home !== undefined) faults.push(none(secret.home.path, ...unseen));
	else if (!draft.entries.some(({ kind }) => kind === 'home'))
		faults.push(
			none(
				'mine/index.mdx',
				'there is no front page',
				'write content/mine/index.mdx, with the goal of the road',
			),
		);
	if (years.length === 0 && secret.year !== undefined)
		faults.push(none(secret.year.path, ...unseen));
	else if (years.length === 0)
		faults.push(
			none(
				'mine/years',
				'there is no year, so nothing can be placed on the road',
				'write content/mine/years/first.mdx',
			),
		);
	return [...faults, ...years.flatMap((year) => checkYear(year, draft))];
};

/** What a site cannot do without, and its readers are not to see. */
const unseen = [
	'this is not for the readers of this site, and without it there is no site',
	'write `visibility: public`, or build the site for those who may see it',
] as const;

function secretKinds({ all, secret }: Draft): Partial<Record<string, Draft['entries'][number]>> {
	return Object.fromEntries(
		[...all].filter(([name]) => secret.has(name)).map(([, entry]) => [entry.kind, entry]),
	);
}

function none(file: string, why: string, mend: string): Fault {
	return makeFault('no-road', { file, line: 1, column: 1, words: '' }, { why, mend });
}

/** Whether a milestone names no theme that can be found: it may belong to any year. */
function hasLost({ entries, themes }: Draft): boolean {
	return entries.some(
		({ kind, tree }) => kind === 'milestone' && !themes.has(word(tree, 'theme') ?? ''),
	);
}

function checkYear(year: Draft['entries'][number], draft: Draft): Fault[] {
	if (year.tree === undefined || draft.unread.has('milestone') || hasLost(draft)) return [];
	const has = [...draft.all.values()].some(
		({ kind, id, tree }) =>
			kind === 'milestone' &&
			draft.themes.get(word(tree, 'theme') ?? '')?.year === year &&
			(!draft.hidden.has(`milestone/${id}`) || draft.secret.has(`milestone/${id}`)),
	);
	return has
		? []
		: [makeFault('empty-year', { file: year.path, line: 1, column: 1, words: year.id })];
}
