import { beginDay } from '../plan/dates.ts';
import type { Day } from '../plan/days.ts';
import { entryOf } from '../plan/entry.ts';
import type { Plan, PlannedDecision, PlannedMilestone } from '../plan/model.ts';
import type { Outline, OutlineMilestone } from '../plan/outline.ts';
import type { Progress } from '../plan/progress.ts';
import { firstWeekOf, lastDayOf, quarterOf } from '../plan/weeks.ts';
import { type Names, namesOf, plain, tellDecision, tellRoad } from '../plan/words/index.ts';
import { quarterAt } from '../roadmap/quarter.ts';
import { tellOption, tellOutcomes, tellRange, tellReview } from './calendar-words.ts';

/** Something that stands in a calendar on one day. */
export interface CalendarEvent {
	/** The same for the same thing for ever, whatever its day and title: calendars know it by this. */
	readonly uid: string;
	readonly day: Day;
	readonly title: string;
	/** Lines of plain text. */
	readonly text: string;
	/** Where to read more, if anybody but the writer can open it. */
	readonly url: string | undefined;
	readonly category: 'Milestone' | 'Decision' | 'Review' | 'Road';
}

/** What a plan was made of, and the site that shows it. */
export interface CalendarSource {
	readonly outline: Outline;
	readonly progress: Progress;
	/** Names that things had at first, by the name of today, so that a renamed one keeps its events. */
	readonly firstNames?: ReadonlyMap<string, string>;
	/** Tells the things of this site from those of any other; it ends every uid. */
	readonly site: string;
	/** The whole address of what lies at one below the base; nothing where only the writer could open it. */
	readonly urlOf: (address: string) => string | undefined;
}

/**
 * What of a plan belongs in a calendar: begin and end of milestones, open decisions, a review at the
 * end of each quarter, and the end of the road, by day. Nothing without a start date.
 */
export function buildEvents(plan: Plan, source: CalendarSource): CalendarEvent[] {
	if (plan.start === undefined) return [];
	const { outline } = source;
	const made = new Map(outline.milestones.map((milestone) => [milestone.id, milestone]));
	const context = { ...source, plan, start: plan.start, made, names: namesOf(outline) };
	return [
		...plan.milestones.flatMap((milestone) => eventsOfMilestone(milestone, context)),
		...plan.decisions
			.filter(({ chosen }) => chosen.length === 0)
			.map((decision) => deadlineOf(decision, context)),
		...reviewsOf(context),
		...endOf(context),
	]
		.filter(({ day }) => hasFourDigits(day))
		.sort((a, b) => compare(a.day, b.day) || compare(a.uid, b.uid));
}

interface Context extends CalendarSource {
	readonly plan: Plan;
	readonly start: Day;
	readonly made: ReadonlyMap<string, OutlineMilestone>;
	readonly names: Names;
}

/** What has happened stands on its own day, and what is to come on that of the plan. */
function eventsOfMilestone(milestone: PlannedMilestone, context: Context): CalendarEvent[] {
	const { id, state, last } = milestone;
	const { plan, start, progress } = context;
	const { started, finished, spent } = entryOf(progress.milestones, id) ?? {};
	const isAhead = state === 'planned' || (state === 'blocked' && !started && !spent);
	const event = (kind: string, words: string, day: Day | undefined) =>
		day === undefined ? [] : [milestoneEvent(milestone, context, { kind, words, day })];
	return [
		...(isAhead
			? event('begin', 'Begin', beginDay(milestone, plan))
			: event('begin', 'Began', started)),
		...(state === 'done'
			? event('finish', 'Finished', finished)
			: event('finish', 'Finish', last === undefined ? undefined : lastDayOf(last, start))),
	];
}

function milestoneEvent(
	{ id, title, address, range }: PlannedMilestone,
	context: Context,
	{ kind, words, day }: { readonly kind: string; readonly words: string; readonly day: Day },
): CalendarEvent {
	const { start, outline, made } = context;
	const lines = [
		range && tellRange(range, start),
		tellOption(made.get(id), outline),
		tellOutcomes(made.get(id)),
	];
	const head = { day, title: `${words}: ${title}`, category: 'Milestone' } as const;
	return eventOf(
		context,
		{ thing: `${firstOf(`milestone/${id}`, context)}-${kind}`, ...head },
		lines,
		address,
	);
}

function deadlineOf(decision: PlannedDecision, context: Context): CalendarEvent {
	const { id, title, address, by, quarter } = decision;
	const day = lastDayOf(by ?? lastWeekOf(quarter), context.start);
	return eventOf(
		context,
		{
			thing: `${firstOf(`decision/${id}`, context)}-by`,
			day,
			title: `Decide: ${title}`,
			category: 'Decision',
		},
		tellDecision(decision, context.plan, context.names).map(plain),
		address,
	);
}

/** A review of every quarter that is over before the road is: after that there is nothing left to move. */
function reviewsOf(context: Context): CalendarEvent[] {
	const { plan, start } = context;
	const end = Math.max(plan.end?.likely ?? 0, ...plan.milestones.map(({ last = 0 }) => last));
	return Array.from({ length: quarterOf(end) }, (_, quarter) => {
		const [thing, title] = [`quarter-${quarter}-review`, `Review: ${quarterAt(quarter).label}`];
		const day = lastDayOf(lastWeekOf(quarter), start);
		const lines = tellReview(plan, quarter);
		return eventOf(context, { thing, day, title, category: 'Review' }, lines, '/plan/');
	});
}

function endOf(context: Context): CalendarEvent[] {
	const { plan, start } = context;
	if (plan.end === undefined) return [];
	const day = lastDayOf(plan.end.likely, start);
	const head = { thing: 'road-end', day, title: 'The end of the road', category: 'Road' } as const;
	return [eventOf(context, head, tellRoad(plan).map(plain), '/plan/')];
}

/** The first name of a thing as a uid has it: `milestone/x` → `milestone-x`. */
const firstOf = (name: string, { firstNames }: CalendarSource): string =>
	(firstNames?.get(name) ?? name).replace('/', '-');

/** First names of things and kinds of events make the uid, and nothing that moves. */
function eventOf(
	{ site, urlOf }: CalendarSource,
	{
		thing,
		...head
	}: Pick<CalendarEvent, 'day' | 'title' | 'category'> & { readonly thing: string },
	lines: readonly (string | undefined)[],
	address: string,
): CalendarEvent {
	const url = urlOf(address);
	const text = [...lines, url].filter((line) => line !== undefined).join('\n');
	return { uid: `${thing}@${site}`, ...head, text, url };
}

const lastWeekOf = (quarter: number): number => firstWeekOf(quarter + 1) - 1;

/** No calendar goes beyond the year 9999, and with few hours some roads do. */
const hasFourDigits = (day: Day): boolean => /^\d{4}-/.test(day);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
