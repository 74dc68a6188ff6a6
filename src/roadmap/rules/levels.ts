import { makeFault } from '../faults/make.ts';
import { levelsOf } from '../pages/draft.ts';
import { find, items, number, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** A milestone raises a skill only to a level that the skill has. */
export const checkLevels: Rule = ({ draft }) =>
	draft.entries.flatMap(({ tree }) =>
		items(tree, 'builds').flatMap((built) => {
			const [id, level, at] = [word(built, 'skill'), number(built, 'level'), find(built, 'level')?.at];
			const skill = draft.all.get(`skill/${id ?? ''}`);
			const top = skill && levelsOf(skill);
			if (level === undefined || at === undefined || top === undefined || level <= top || level > 9) return [];
			return [makeFault('level-too-high', at, { why: `the skill "${id ?? ''}" has ${top} levels`, mend: `write a level from 1 to ${top}, or add levels to the skill` })];
		}),
	);
