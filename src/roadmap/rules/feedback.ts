import type { FeedbackData } from '../../schemas/feedback.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { follow, outcomeOf, pageOf } from '../ids/ids.ts';
import { type Hashed, hashOf } from '../item-hash.ts';
import { isName } from '../pages/ids.ts';
import type { ReadDated } from '../pages/dated.ts';
import type { Draft } from '../pages/draft.ts';
import { type Tree, find, items, word } from '../yaml/tree.ts';
import { checkDay, checkSpoken } from './dated.ts';
import type { Rule, Scene } from './rule.ts';

/** An answer is of its day, and each of its marks is about something, once, as it still is. */
export const checkFeedback: Rule = (scene) =>
	scene.feedback.flatMap((feedback) => [
		...checkDay(feedback, scene.context.today),
		...checkMarks(feedback, scene),
	]);

function checkMarks({ tree }: ReadDated<FeedbackData>, scene: Scene): Fault[] {
	const seen = new Set<string>();
	return items(tree, 'marks').flatMap((mark) => {
		const [name, at] = [word(mark, 'item'), find(mark, 'item')?.at];
		if (name === undefined || at === undefined) return [];
		if (!isName(name)) return [makeFault('bad-id', at, form)];
		const said = `${name} ${word(mark, 'mark')}`;
		if (seen.has(said)) return [makeFault('repeated-reference', at)];
		seen.add(said);
		return [...checkSpoken([{ name, words: name, at }], scene), ...checkHash(mark, name, scene)];
	});
}

const form = {
	why: 'a mark is about a kind and an id, such as skill/dressing, or milestone/x#outcome for an outcome',
	mend: 'write the kind, a slash and the id',
};

function checkHash(mark: Tree, name: string, { draft, ids }: Scene): Fault[] {
	const [hash, at] = [word(mark, 'hash'), find(mark, 'hash')?.at];
	const item =
		hash && /^[0-9a-z]{7}$/.test(hash) ? findHashed(follow(name, ids.ids).name, draft) : undefined;
	if (at === undefined || item === undefined || hashOf(item) === hash) return [];
	return [makeFault('changed-since', at, { words: name })];
}

/** Kinds of pages whose words a mark is held against. */
const hashed = ['milestone', 'skill', 'decision', 'option'];

function findHashed(name: string, draft: Draft): Hashed | undefined {
	const entry = draft.all.get(pageOf(name));
	if (entry?.data === undefined || !hashed.includes(entry.kind)) return undefined;
	const page = entry.data as Hashed & {
		readonly outcomes?: readonly { id: string; text: string }[];
	};
	return name.includes('#') ? page.outcomes?.find(({ id }) => id === outcomeOf(name)) : page;
}
