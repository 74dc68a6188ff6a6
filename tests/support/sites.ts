import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canaryFiles } from './canaries.ts';

/** A site that the tests build and ask. */
export interface SiteDefinition {
	/** What sets it apart, for the title of a test. */
	readonly about: string;
	/** Path below which it is served. */
	readonly base: string;
	/** Folder that stands in for `content/`, from the project’s folder. */
	readonly content?: string;
	/** Texts that are laid over that folder, by their path in it. */
	readonly files?: Readonly<Record<string, string>>;
	/** Built where the caches of the site before are left, as in one checkout. */
	readonly caches?: boolean;
	/** Built in the workshop with the longer and odder path; the others take whichever is free. */
	readonly elsewhere?: boolean;
	/** Draws every diagram anew instead of starting from those that another build has drawn. */
	readonly fresh?: boolean;
	/** A child process that keeps a core busy while it is built. */
	readonly busy?: boolean;
	/** Files that no site may show, planted beside the sources. */
	readonly planted?: boolean;
	readonly env?: Readonly<Record<string, string>>;
}

/** Where the sites say that they are served from; no file may name it but for the few that must. */
export const origin = 'https://handbook.example';

/** When the sources of all sites were last changed, as far as they know: seconds since 1970. */
export const revision = Date.UTC(2026, 10, 22, 10, 30) / 1000;

export const sites = {
	root: { about: 'the handbook at /', base: '/' },
	twin: {
		about: 'the handbook at /, built elsewhere under load',
		base: '/',
		elsewhere: true,
		fresh: true,
		busy: true,
		planted: true,
		env: { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
	},
	below: { about: 'the handbook at /roadmap', base: '/roadmap' },
	deep: { about: 'the handbook at /a/b/c', base: '/a/b/c' },
	foreign: {
		about: 'the road of another profession',
		base: '/',
		content: 'tests/fixtures/foreign/content',
		planted: true,
	},
} as const satisfies Record<string, SiteDefinition>;

/** The same fork, with a canary in each text, for each of its audiences: the strictest one last, after all that it must not show. */
export const audienceSites = {
	private: fork('private'),
	mentor: fork('mentor'),
	public: fork(undefined),
} as const satisfies Record<string, SiteDefinition>;

function fork(audience: string | undefined): SiteDefinition {
	return {
		about: `a fork for its ${audience ?? 'public'} readers`,
		base: '/',
		content: 'src/site/sample-road/content',
		files: canaryFiles,
		caches: true,
		env: audience === undefined ? {} : { HANDBOOK_AUDIENCE: audience },
	};
}

/** Every site that is built. */
export const allSites: Readonly<Record<SiteName, SiteDefinition>> = { ...sites, ...audienceSites };

export type SiteName = keyof typeof sites | keyof typeof audienceSites;
/** Sites that each have a whole road, of which every test may ask anything. */
export const siteNames = Object.keys(sites) as readonly (keyof typeof sites)[];

/** The project’s folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything of one site lies: its output, the log of its build, its digest. */
export const siteFolder = (name: SiteName): string => join(projectFolder, '.cache/sites', name);

/**
 * The folder with the files of a built site.
 *
 * @throws Error with the end of the build’s log, when the site could not be built
 */
export function outputOf(name: SiteName): string {
	const failed = join(siteFolder(name), 'failed.log');
	if (existsSync(failed)) {
		throw new Error(
			`The site “${name}” was not built:\n${readFileSync(failed, 'utf8').slice(-4000)}`,
		);
	}
	return join(siteFolder(name), 'out');
}

/** Words in planted files that git ignores or that no site shows; each stands in one such file. */
export const planted: Readonly<Record<string, string>> = {
	'.env': 'HANDBOOK_SECRET=quokkadotenv\nPUBLIC_NOTE=quokkapublicenv\n',
	'notes.log': 'quokkalogfile\n',
	'content/mine/.private.md': 'quokkadotfile\n',
	'content/mine/guides/draft.mdx.bak': 'quokkabackup\n',
	'content/mine/README.md': '# Mine\n\nquokkareadme\n',
};

/** One word for each planted file. */
export const plantedWords = Object.values(planted).flatMap(
	(text) => text.match(/quokka[a-z]+/g) ?? [],
);
