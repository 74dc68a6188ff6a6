import type { Outline } from '../outline.ts';
import type { Names } from './phrase.ts';

export { tellCritical } from './critical.ts';
export { tellDecision } from './decisions.ts';
export { tellChange } from './change.ts';
export { tellOverloads, weeksLeft } from './load.ts';
export { tellNext } from './next.ts';
export { type Names, type Phrase, type Sentence, plain } from './phrase.ts';
export {
	tellBeyond,
	tellBlocked,
	tellCalibration,
	tellFinished,
	tellLate,
	tellNever,
	tellRoad,
	tellSlack,
	tellSpent,
} from './road.ts';
export {
	tellDay,
	tellEnd,
	tellBegin,
	tellLength,
	tellMonth,
	tellQuarter,
	tellShift,
} from './time.ts';

/** The names of everything that the plan speaks of. */
export const namesOf = ({ milestones, decisions }: Outline): Names =>
	new Map([
		...milestones.map(({ id, title, address }) => [id, { title, address }] as const),
		...decisions.map(({ id, title, address }) => [`decision/${id}`, { title, address }] as const),
	]);
