import { entryOf } from '../../plan/entry.ts';
import type { Mend } from '../../plan/mends.ts';
import type { Pause, Settings } from '../../plan/settings.ts';

/**
 * The form as the reader has left it: texts as they were typed, right or wrong. What a field holds
 * and cannot be read as its kind at all, such as half a date, is `unreadable`.
 */
export interface Typed {
	/** `2027-01-04`, or nothing for a plan without dates. */
	readonly start: string;
	readonly own: string;
	readonly job: string;
	readonly parallel: string;
	readonly pauses: readonly TypedPause[];
	/** Options by decision; none while it is open. */
	readonly choices: Readonly<Record<string, readonly string[]>>;
	/** Quarters by milestone, from mends that were tried. */
	readonly moved: Readonly<Record<string, number>>;
	/** `thread/x` and `milestone/y`. */
	readonly without: readonly string[];
}

export interface TypedPause {
	/** A number that no other pause of this form has had. */
	readonly key: number;
	readonly from: string;
	readonly to: string;
	readonly own: string;
	readonly job: string;
	readonly why: string;
	/** Who reads what it is for, as the profile says; nothing for the usual ones. */
	readonly readers: string;
}

/** A field that the reader has changed. */
export interface Edit {
	/** `own`, `pause:2:from`, `one:decision-id`, `some:decision-id`, `thread:thread-id`. */
	readonly name: string;
	readonly value: string;
	/** Of a box or a dot. */
	readonly checked: boolean;
}

/** What stands in a field that the browser cannot make sense of. */
export const unreadable = '?';

/**
 * The form that says what these settings say.
 *
 * @param readers who reads what each pause is for, in their order
 */
export const typedOf = (settings: Settings, readers: readonly string[] = []): Typed => ({
	start: settings.start ?? '',
	own: String(settings.hours.own),
	job: String(settings.hours.job),
	parallel: String(settings.parallel),
	pauses: settings.pauses.map((pause, key) => typedPause(pause, key, readers[key] ?? '')),
	choices: settings.choices,
	moved: settings.moved ?? {},
	without: settings.without ?? [],
});

const typedPause = ({ from, to, hours, why }: Pause, key: number, readers: string): TypedPause => ({
	key,
	from,
	to,
	own: String(hours.own),
	job: String(hours.job),
	why,
	readers,
});

/** What a form says in which every field is right. */
export function settingsOfTyped(typed: Typed): Settings {
	const { start, own, job, parallel, pauses, choices, moved, without } = typed;
	return {
		start: start === '' ? undefined : start,
		hours: { own: Number(own), job: Number(job) },
		pauses: pauses.map((pause) => ({
			from: pause.from,
			to: pause.to,
			hours: { own: Number(pause.own), job: Number(pause.job) },
			why: pause.why.trim(),
		})),
		parallel: Number(parallel),
		choices,
		...(Object.keys(moved).length > 0 ? { moved } : {}),
		...(without.length > 0 ? { without } : {}),
	};
}

/** The form after a field has changed; the same form when it has no such field. */
export function edit(typed: Typed, { name, value, checked }: Edit): Typed {
	const [field = '', id = '', part = ''] = name.split(':');
	switch (field) {
		case 'start':
		case 'own':
		case 'job':
		case 'parallel':
			return { ...typed, [field]: value };
		case 'pause':
			return {
				...typed,
				pauses: typed.pauses.map((pause) =>
					String(pause.key) === id && part in pause ? { ...pause, [part]: value } : pause,
				),
			};
		case 'one':
			return { ...typed, choices: { ...typed.choices, [id]: value === '' ? [] : [value] } };
		case 'some':
			return { ...typed, choices: { ...typed.choices, [id]: toggled(typed, id, value, checked) } };
		case 'thread':
			return { ...typed, without: withOrWithout(typed.without, `thread/${id}`, checked) };
		default:
			return typed;
	}
}

function toggled({ choices }: Typed, id: string, option: string, checked: boolean): string[] {
	const others = (entryOf(choices, id) ?? []).filter((other) => other !== option);
	return checked ? [...others, option] : others;
}

const withOrWithout = (without: readonly string[], item: string, isIn: boolean): string[] => [
	...without.filter((other) => other !== item),
	...(isIn ? [] : [item]),
];

/** One more pause, with nothing in it yet. */
export function addPause(typed: Typed): Typed {
	const key = Math.max(-1, ...typed.pauses.map((pause) => pause.key)) + 1;
	const empty = { key, from: '', to: '', own: '0', job: '0', why: '', readers: '' };
	return { ...typed, pauses: [...typed.pauses, empty] };
}

/** The form without the pause of that key. */
export const removePause = (typed: Typed, key: number): Typed => ({
	...typed,
	pauses: typed.pauses.filter((pause) => pause.key !== key),
});

/** The form with a mend in it. */
export function tryMend(typed: Typed, mend: Mend): Typed {
	switch (mend.is) {
		case 'move':
			return { ...typed, moved: { ...typed.moved, [mend.id]: mend.to } };
		case 'leave-out':
			return { ...typed, without: withOrWithout(typed.without, mend.item, false) };
		case 'hours':
			return { ...typed, [mend.kind]: String(mend.hours) };
	}
}

/** Takes a moved milestone back to its quarter, or what was left out back in. */
export function takeBack(typed: Typed, item: string): Typed {
	const moved = Object.entries(typed.moved).filter(([id]) => `move/${id}` !== item);
	return {
		...typed,
		moved: Object.fromEntries(moved),
		without: typed.without.filter((other) => other !== item),
	};
}
