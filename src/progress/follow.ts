import { same } from './draft.ts';
import type { ProgressData } from '../schemas/progress.ts';
import type { ReviewData } from '../schemas/review.ts';
import {
	type Part,
	type Parts,
	itemOfPart,
	nameOfPart,
	partsOf,
	readPart,
	withParts,
} from './parts.ts';

/** Old names and those of today: `milestone/x`, `milestone/x#outcome`, `skill/y`. */
export type Aliases = ReadonlyMap<string, string>;

/** The name that a part has today: items and outcomes go by their new ids. */
export function currentName(name: string, aliases: Aliases): string {
	const item = itemOfPart(name);
	const rest = name.slice(item.length);
	const moved = follow(item, aliases);
	if (!rest.startsWith('#')) return `${moved}${rest}`;
	const outcome = follow(name, aliases);
	return follow(outcome === name ? `${moved}${rest}` : outcome, aliases);
}

/** Aliases that lead to aliases are walked to their end; those that lead in a circle are not. */
function follow(name: string, aliases: Aliases): string {
	const seen = new Set<string>();
	let here = name;
	for (
		let next = aliases.get(here);
		next !== undefined && !seen.has(here);
		next = aliases.get(here)
	) {
		seen.add(here);
		here = next;
	}
	return seen.has(here) ? name : here;
}

/** Parts under the names of today, and the names that are kept under others. */
export interface Followed {
	readonly parts: Parts;
	/** Name of today → the old names whose parts are a part of it. */
	readonly old: ReadonlyMap<string, readonly string[]>;
}

/**
 * Lets parts go by the names of today. Where an old and a new one meet, lists are joined, and of the
 * rest the one under the name of today counts.
 */
export function followNames(parts: Parts, aliases: Aliases): Followed {
	const result = new Map<string, Part>();
	const old = new Map<string, string[]>();
	const isOld = (name: string) => currentName(name, aliases) !== name;
	const current = [...parts].filter(([name]) => !isOld(name));
	const moved = [...parts].filter(([name]) => isOld(name));
	for (const [name, part] of current) result.set(name, askToday(part, aliases));
	for (const [name, part] of moved) {
		const today = currentName(name, aliases);
		const joined = join(result.get(today), part);
		const read = readPart(today, joined);
		if (read === undefined) {
			result.set(name, part);
			continue;
		}
		result.set(nameOfPart(read), read);
		old.set(today, [...(old.get(today) ?? []), name]);
	}
	return { parts: result, old };
}

/** Requests are about what is called otherwise today, too. */
function askToday(part: Part, aliases: Aliases): Part {
	if (part.is !== 'asks') return part;
	const value = part.value.map((ask) => {
		if (ask.about === undefined) return ask;
		const name = ask.about.includes('/') ? ask.about : `milestone/${ask.about}`;
		const today = currentName(name, aliases);
		return today === name ? ask : { ...ask, about: today };
	});
	return { ...part, value };
}

function join(here: Part | undefined, moved: Part): Part['value'] {
	if (here === undefined) return moved.value;
	if (!Array.isArray(here.value) || !Array.isArray(moved.value)) return here.value;
	const known: readonly unknown[] = here.value;
	const added = (moved.value as readonly unknown[]).filter(
		(item) => !known.some((other) => same(item, other)),
	);
	return [...known, ...added] as Part['value'];
}

/** A whole record under the names of today. */
export function followRecord(progress: ProgressData, aliases: Aliases): ProgressData {
	const nothing: ProgressData = { asks: [], milestones: {}, skills: {} };
	const { parts } = followNames(partsOf(progress), aliases);
	const { updated } = progress;
	return { ...withParts(nothing, parts), ...(updated && { updated }) };
}

/** A frozen record under the names of today: else what was renamed since would seem new. */
export function followReview(review: ReviewData, aliases: Aliases): ReviewData {
	const today = (kind: string, id: string) =>
		currentName(`${kind}/${id}`, aliases).slice(kind.length + 1);
	const dates = Object.entries(review.dates).map(([id, days]) => [today('milestone', id), days]);
	const choices = Object.entries(review.choices).map(([id, options]) => [
		today('decision', id),
		options.map((option) => today('option', option)),
	]);
	return {
		...review,
		dates: Object.fromEntries(dates),
		choices: Object.fromEntries(choices),
		progress: followRecord(review.progress, aliases),
	};
}
