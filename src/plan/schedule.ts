import { type Kind, type Ledger, type Work, openLedger } from './ledger.ts';
import { type Case, jobOf, kindsOf, place } from './place.ts';
import { type Item, type Scope, isOpen } from './scope.ts';
import type { Settings } from './settings.ts';
import { capacityOf, firstWeekOf, horizon, secondsIn, weekOf } from './weeks.ts';

/** When everything of a road is done, for one effort of each triple. */
export interface Schedule {
	readonly spans: ReadonlyMap<Item, Span>;
	/** Milestones that can never be done, with the hours that are missing. */
	readonly never: ReadonlyMap<Item, Never>;
	readonly ledger: Ledger;
	/** The last week in which anything is done; -1 when nothing is. */
	readonly end: number;
}

/** The weeks of a milestone, both counted from 0 and both included. */
export interface Span {
	readonly item: Item;
	readonly first: number;
	readonly last: number;
	readonly work: Work;
	/** The first week in which it was allowed to begin. */
	readonly release: number;
	/** What set `release`. */
	readonly after: After;
}

/** What a milestone waits for before it asks for a place: its quarter, today, or the last of its needs. */
export type After =
	| { readonly is: 'quarter' }
	| { readonly is: 'today' }
	| { readonly is: 'need'; readonly item: Item };

export type Never =
	| { readonly is: 'hours'; readonly kind: Kind }
	| { readonly is: 'need'; readonly item: Item }
	/** It would not be over within the horizon. */
	| { readonly is: 'horizon' };

/**
 * Places one milestone after the other, each at its earliest: the serial schedule generation scheme
 * of resource-constrained project scheduling (Kolisch 1996), with hours a week as the resource.
 *
 * @param today the week that it is; nothing that is not done is planned before it
 */
export function schedule(
	scope: Scope,
	settings: Settings,
	effort: Case,
	today: number | undefined,
): Schedule {
	const ledger = openLedger(capacityOf(settings), settings.parallel);
	const spans = new Map<Item, Span>();
	const never = new Map<Item, Never>();
	for (const item of scope.items) {
		if (item.progress.state === 'done') continue;
		const job = jobOf(item, effort);
		const hopeless = findHopeless(item, kindsOf(job), never, (kind) =>
			lastWeekWith(kind, settings, today),
		);
		if (hopeless) {
			never.set(item, hopeless);
			continue;
		}
		const { week: release, after } = releaseOf(item, spans, today);
		const work = place(job, release, ledger, lastWeekFor(kindsOf(job), settings, today));
		if (work === undefined) {
			never.set(item, { is: 'horizon' });
			continue;
		}
		ledger.book(item, work);
		spans.set(item, {
			item,
			first: work.first,
			last: work.first + work.own.length - 1,
			work,
			release,
			after,
		});
	}
	const end = Math.max(-1, ...[...spans.values()].map(({ last }) => last));
	return { spans, never, ledger, end };
}

function findHopeless(
	item: Item,
	wanted: readonly Kind[],
	never: ReadonlyMap<Item, Never>,
	lastWeek: (kind: Kind) => number,
): Never | undefined {
	const kind = wanted.find((wantedKind) => lastWeek(wantedKind) < 0);
	if (kind) return { is: 'hours', kind };
	const need = item.needs.find((other) => never.has(other));
	return need && { is: 'need', item: need };
}

/** The last week in which hours of a kind can be: where a usual week has none, that of a pause that has some; -1 for none. */
function lastWeekWith(
	kind: Kind,
	{ hours, pauses, start }: Settings,
	today: number | undefined,
): number {
	const now = Math.max(0, today ?? 0);
	if (secondsIn(hours[kind]) > 0) return now + horizon;
	if (start === undefined) return -1;
	const giving = pauses.filter((pause) => secondsIn(pause.hours[kind]) > 0);
	const last = Math.max(-1, ...giving.map(({ to }) => weekOf(to, start)));
	return last < now ? -1 : Math.min(last, now + horizon);
}

/** The last week by which work that asks these kinds of hours can be over. */
const lastWeekFor = (wanted: readonly Kind[], settings: Settings, today: number | undefined) =>
	Math.min(
		Math.max(0, today ?? 0) + horizon,
		...wanted.map((kind) => lastWeekWith(kind, settings, today)),
	);

function releaseOf(
	item: Item,
	spans: ReadonlyMap<Item, Span>,
	today: number | undefined,
): { week: number; after: After } {
	const now = Math.max(0, today ?? 0);
	if (isOpen(item)) return { week: now, after: { is: 'today' } };
	const quarter = firstWeekOf(item.quarter);
	let found: { week: number; after: After } =
		quarter >= now
			? { week: quarter, after: { is: 'quarter' } }
			: { week: now, after: { is: 'today' } };
	for (const need of item.needs) {
		const week = (spans.get(need)?.last ?? -1) + 1;
		if (week > found.week) found = { week, after: { is: 'need', item: need } };
	}
	return found;
}

/** The week of a day on a road that has begun; nothing without a start or a day. */
export const weekOfToday = (settings: Settings, today: string | undefined): number | undefined =>
	settings.start === undefined || today === undefined ? undefined : weekOf(today, settings.start);
