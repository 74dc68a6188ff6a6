import type { End } from '../compare.ts';
import type { Plan } from '../model.ts';
import { type Names, nameOf, plain } from './phrase.ts';
import { tellEnd } from './time.ts';

/** How a milestone ends in one plan: `28 March 2027`, `not in the plan`. */
export function tellEndOf(end: End, { start }: Plan, names: Names): string {
	switch (end.is) {
		case 'ends':
			return tellEnd(end.week, start);
		case 'done':
			return 'done';
		case 'never':
			return `never: ${tellWhy(end.why, names)}`;
		case 'out':
			return 'not in the plan';
	}
}

const tellWhy = (why: Extract<End, { is: 'never' }>['why'], names: Names): string =>
	why?.is === 'need'
		? `it needs ${plain([nameOf(why.id, names)])}, which never ends`
		: why?.is === 'horizon'
			? 'not within a hundred years'
			: 'it gets no hours';
