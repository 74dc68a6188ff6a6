import { makeFault } from '../faults/make.ts';
import { levelsOf } from '../pages/draft.ts';
import { find, items, number, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** A milestone raises a skill only to a level that the skill has. */
export const checkLevels: Rule = ({ draft }) =>
	draft.entries.flatMap(({ id: milestone, tree }) =>
		items(tree, 'builds').flatMap((built) => {
			const [id, level, at] = [
				word(built, 'skill'),
				number(built, 'level'),
				find(built, 'level')?.at,
			];
			const skill = draft.all.get(`skill/${id ?? ''}`);
			const top = skill && levelsOf(skill);
			if (level === undefined || at === undefined || top === undefined || level <= top || level > 9)
				return [];
			const list = find(skill?.tree, 'levels')?.at;
			const has = `${top} ${top === 1 ? 'level' : 'levels'}`;
			if (placeInMine(at) === undefined && list && placeInMine(list))
				return [
					makeFault('level-too-high', list, {
						words: 'levels',
						why: `the list has ${has}, and the handbook’s milestone "${milestone}" raises the skill to level ${level}`,
						mend: `write at least ${level} levels, or change \`builds\` in content/mine/milestones/${milestone}.yaml`,
					}),
				];
			return [
				makeFault('level-too-high', at, {
					why: `the skill "${id ?? ''}" has ${has}`,
					mend: `write ${top === 1 ? 'level 1' : `a level from 1 to ${top}`}, or add levels to the skill`,
				}),
			];
		}),
	);
