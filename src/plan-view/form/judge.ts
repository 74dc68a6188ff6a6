import { entryOf } from '../../plan/entry.ts';
import { type Day, toDay, toNumber } from '../../plan/days.ts';
import type { Outline } from '../../plan/outline.ts';
import { fewestHours, planDays } from '../../schemas/plan-bounds.ts';
import { tellDay } from '../../plan/words/index.ts';
import type { Typed, TypedPause } from './typed.ts';

/** What is wrong with a form, by field name as in `Edit`; nothing when all is right. */
export type Wrong = Readonly<Record<string, string>>;

export interface Judged {
	/** The form with every wrong field as it was when it was last right: what the plan counts with. */
	readonly good: Typed;
	readonly wrong: Wrong;
}

const { first: firstDay, last: lastDay } = planDays;

/** Hours of a week, 16 a day. */
const most = 112;

/**
 * Judges every field. A pause without days waits for them without a word.
 *
 * @param before the last form in which all was right: wrong fields keep its values
 */
export function judge(typed: Typed, before: Typed, outline: Outline): Judged {
	const wrong: Record<string, string> = {};
	/** The value if it is right, else the one before. */
	const keep = <T>(name: string, value: T, old: T, fault: string | undefined): T => {
		if (fault === undefined) return value;
		wrong[name] = fault;
		return old;
	};
	const field = (name: 'start' | 'own' | 'job' | 'parallel', fault: string | undefined) =>
		keep(name, typed[name], before[name], fault);
	const good: Typed = {
		...typed,
		start: field('start', judgeStart(typed.start, before.start)),
		own: field('own', judgeHours(typed.own, before.own)),
		job: field('job', judgeHours(typed.job, before.job)),
		parallel: field('parallel', judgeParallel(typed.parallel, before.parallel)),
		choices: Object.fromEntries(
			Object.entries(typed.choices).map(([id, chosen]) => [
				id,
				keep(
					`some:${id}`,
					chosen,
					entryOf(before.choices, id) ?? [],
					judgeChoice(id, chosen, outline),
				),
			]),
		),
		pauses: typed.pauses.flatMap((pause) => {
			if (pause.from === '' && pause.to === '') return [];
			const name = `pause:${pause.key}`;
			const old = before.pauses.find(({ key }) => key === pause.key) ?? { own: '0', job: '0' };
			const days = judgeDays(pause);
			if (days) wrong[`${name}:${days.part}`] = days.fault;
			const hours = (part: 'own' | 'job') =>
				keep(`${name}:${part}`, pause[part], old[part], judgeFewHours(pause[part], old[part]));
			const right = { ...pause, own: hours('own'), job: hours('job') };
			return days ? [] : [right];
		}),
	};
	return { good, wrong };
}

const judgeStart = (text: string, before: string): string | undefined =>
	text === '' || isDay(text)
		? undefined
		: `Give a day from ${tellDay(firstDay)} to ${tellDay(lastDay)}, or none. ${before === '' ? 'Until then the plan has no dates.' : `Until then the road begins on ${tellDay(before)}.`}`;

const judgeHours = (text: string, before: string): string | undefined =>
	isHours(text)
		? undefined
		: `Give hours a week: 0, or from ${fewestHours} to ${most}. Until then the plan counts with ${before}.`;

const judgeParallel = (text: string, before: string): string | undefined =>
	/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 99
		? undefined
		: `Give a whole number from 1 to 99. Until then the plan counts with ${before}.`;

function judgeChoice(
	id: string,
	chosen: readonly string[],
	{ decisions }: Outline,
): string | undefined {
	const choose = decisions.find((decision) => decision.id === id)?.choose ?? 1;
	return chosen.length > choose
		? `Choose ${choose} at most. Until then the plan counts with the choice before.`
		: undefined;
}

const judgeFewHours = (text: string, before: string): string | undefined =>
	isFewHours(text)
		? undefined
		: `Give hours a week from 0 to ${most}. Until then this pause counts with ${before}.`;

/** What is wrong with the days of a pause: until it is mended, the pause does not count. */
function judgeDays({
	from,
	to,
}: TypedPause): { readonly part: 'from' | 'to'; readonly fault: string } | undefined {
	const until = 'until then this pause does not count.';
	if (!isDay(from)) return { part: 'from', fault: `Give the first day; ${until}` };
	if (!isDay(to))
		return { part: 'to', fault: `Give the last day, for a single day the same; ${until}` };
	return to < from
		? { part: 'to', fault: `The last day is before the first; ${until}` }
		: undefined;
}

/** Whether the calendar has this day, in a year that people plan in. */
const isDay = (text: string): text is Day =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	text >= firstDay &&
	text <= lastDay &&
	toDay(toNumber(text)) === text;

const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

const isHours = (text: string): boolean =>
	isNumber(text) && (Number(text) === 0 || Number(text) >= fewestHours) && Number(text) <= most;

const isFewHours = (text: string): boolean => isNumber(text) && Number(text) <= most;
