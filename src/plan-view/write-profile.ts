import { entryOf } from '../plan/entry.ts';
import type { Outline } from '../plan/outline.ts';
import type { Pause, Settings } from '../plan/settings.ts';
import { quote } from '../progress/quote.ts';

/** What a profile says beside the settings of the plan. */
export interface ProfileRest {
	readonly name?: string;
	readonly audience?: string;
	readonly keep?: readonly string[];
	readonly hide: readonly Hidden[];
	/** Whether the profile hides what these readers are not shown. */
	readonly hidesMore?: true;
	/** Whether the profile may say more than these readers are shown. */
	readonly partial?: true;
	/** Who reads what each pause is for, in their order; nothing for the usual ones. */
	readonly pauseReaders: readonly string[];
	/** What the fork already has of a milestone, by id: the page itself, or a patch of it (`.yaml`). */
	readonly files?: Readonly<Record<string, string>>;
}

interface Hidden {
	readonly item: string;
	readonly why: string;
	/** Where it is not the usual one. */
	readonly visibility?: string;
}

/** A file below `content/`, to be copied. */
export interface CopiedFile {
	readonly path: string;
	readonly text: string;
	/** Where the text is a line for a file that is there already: a page, or a patch of one. */
	readonly lineOf?: 'page' | 'patch';
}

/** Why something is left out, until the reader says it better. */
const usualWhy = 'Left out to fit the hours that I have.';

/** Stands in the file where lines of the owner’s own file are missing. */
const hidesMore = '# Keep what your own file says below “hide:”; it is not shown here.';

/**
 * The files that make the plan of a build the same as this one: the profile, and for each moved
 * milestone a patch, or a line for what the fork has of it.
 */
export function writeFiles(settings: Settings, rest: ProfileRest, outline: Outline): CopiedFile[] {
	const moved = Object.entries(settings.moved ?? {}).filter(([id, quarter]) =>
		outline.milestones.some((milestone) => milestone.id === id && milestone.quarter !== quarter),
	);
	return [
		{ path: 'content/mine/profile.yaml', text: writeProfile(settings, rest) },
		...moved.map(([id, quarter]) => writeMove(id, quarter, entryOf(rest.files ?? {}, id))),
	];
}

function writeMove(id: string, quarter: number, path: string | undefined): CopiedFile {
	const text = `quarter: ${(quarter % 4) + 1}\n`;
	return path === undefined
		? { path: `content/mine/milestones/${id}.yaml`, text }
		: { path, text, lineOf: path.endsWith('.yaml') ? 'patch' : 'page' };
}

/**
 * The settings of a plan as `mine/profile.yaml`. A moved milestone is no part of a profile: see
 * `writeFiles`.
 */
export function writeProfile(settings: Settings, rest: ProfileRest): string {
	const { start, hours, pauses, parallel, choices } = settings;
	const chosen = Object.entries(choices).filter(([, options]) => options.length > 0);
	const hide = [
		...rest.hide,
		...(settings.without ?? []).map((item): Hidden => ({ item, why: usualWhy })),
	];
	const lines = [
		...(rest.name === undefined ? [] : [`name: ${quote(rest.name)}`]),
		...(start === undefined ? [] : [`start: ${start}`]),
		`hours: { own: ${hours.own}, job: ${hours.job} }`,
		`parallel: ${parallel}`,
		...listOf(
			'pauses',
			pauses.map((pause, index) => writePause(pause, rest.pauseReaders[index] ?? '')),
		),
		...(chosen.length === 0
			? []
			: [
					'choices:',
					...chosen.map(([id, options]) => `  ${word(id)}: [${options.map(word).join(', ')}]`),
				]),
		...(rest.hidesMore ? [hidesMore] : []),
		...listOf(
			'hide',
			hide.map(({ item, why, visibility }): string[] => [
				`item: ${word(item)}`,
				`why: ${quote(why)}`,
				...(visibility === undefined ? [] : [`visibility: ${visibility}`]),
			]),
		),
		...(rest.audience === undefined ? [] : [`audience: ${rest.audience}`]),
		...(rest.keep === undefined ? [] : [`keep: [${rest.keep.map(word).join(', ')}]`]),
	];
	return `${lines.join('\n')}\n`;
}

function writePause({ from, to, why, hours }: Pause, readers: string): string[] {
	return [
		`from: ${from}`,
		`to: ${to}`,
		...(why === '' ? [] : [`why: ${quote(why)}`]),
		`hours: { own: ${hours.own}, job: ${hours.job} }`,
		...(readers === '' ? [] : [`visibility: ${readers}`]),
	];
}

/** A list of entries, each a few lines. */
const listOf = (key: string, entries: readonly (readonly string[])[]): string[] =>
	entries.length === 0
		? []
		: [`${key}:`, ...entries.map((fields) => `  - ${fields.join('\n    ')}`)];

/** An id, or a reference to one; in quotes where YAML would read it as something else than a word. */
const word = (id: string): string =>
	/^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/.test(id) &&
	!/^(?:true|false|null|yes|no|on|off|y|n)$/.test(id)
		? id
		: quote(id);
