import type { Audience } from '../roadmap/audience.ts';
import { visibilities } from '../schemas/choices.ts';

/** Where the site will be served from. */
export interface Deployment {
	/** Origin with protocol, without a slash at the end: `https://jane.github.io`. */
	readonly site: string;
	/** Path below the origin, with a slash at the start and none at the end unless it is `/`. */
	readonly base: string;
	/** Folder of the repository’s default branch in its host’s editor, or undefined when no host is known. */
	readonly editRoot: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads site, base and repository from what the host tells the build, so that a fork deploys
 * without editing a file. `SITE_URL` (whose path is the base) and `BASE_PATH` win over every host; then GitHub Actions,
 * Netlify, Cloudflare Pages and Vercel; a build at home is served from localhost.
 *
 * @param environment the environment of the build, such as `process.env`
 * @param repository `owner/name` to edit when the host names none, from package.json
 */
export function readDeployment(environment: Environment, repository?: string): Deployment {
	const asked = environment['SITE_URL'] || undefined;
	const host = asked ? undefined : hostOf(environment);
	const site = asked ?? host?.site ?? 'http://localhost:4321';
	const base = environment['BASE_PATH'] ?? host?.base ?? new URL(site).pathname;
	const slug = environment['GITHUB_REPOSITORY'] ?? repository;
	// On a pull request the name is that of a merge that nobody can edit.
	const name = environment['GITHUB_REF_NAME'] ?? 'main';
	const branch = name.endsWith('/merge') ? 'main' : name;
	return {
		site: new URL(site).origin,
		base: tidyBase(base),
		editRoot: slug ? `https://github.com/${slug}/edit/${branch}/` : undefined,
	};
}

/** Whether the site is served from the machine that it was built on, where nobody else can open it. */
export const isAtHome = ({ site }: Pick<Deployment, 'site'>): boolean =>
	new URL(site).hostname === 'localhost';

/**
 * A name for the site that stays the same from build to build while its address does:
 * `https://jane.github.io` and `/career` → `jane.github.io+career`. A site at home is `home`.
 */
export function siteIdOf({ site, base }: Pick<Deployment, 'site' | 'base'>): string {
	if (isAtHome({ site })) return 'home';
	// Cloudflare Pages puts eight digits that are new with every build before the site’s own name.
	const host = new URL(site).host.replace(/^[0-9a-f]{8}\.(?=[^.]+\.pages\.dev$)/, '');
	const path = base.split('/').filter(Boolean);
	return [host, ...path.map((segment) => encodeURIComponent(segment))].join('+');
}

/**
 * Whether this is the place where the handbook itself is written, and not a fork of it: GitHub says so,
 * or `HANDBOOK_UPSTREAM` does.
 *
 * @param repository `owner/name` of upstream, from package.json
 */
export function isUpstream(environment: Environment, repository: string): boolean {
	return (
		environment['HANDBOOK_UPSTREAM'] !== undefined ||
		environment['GITHUB_REPOSITORY'] === repository
	);
}

/**
 * For whom the site is built, when the environment says it: `HANDBOOK_AUDIENCE=mentor npm run build`.
 * Then it counts, whatever the profile says.
 *
 * @throws Error when it says something else than one of the three
 */
export function readAudience(environment: Environment): Audience | undefined {
	const asked = environment['HANDBOOK_AUDIENCE'];
	const known = visibilities.find((audience) => audience === asked);
	if (asked === undefined || known !== undefined) return known;
	throw new Error(
		`HANDBOOK_AUDIENCE is “${asked}”. Write ${visibilities.join(', ')}, or leave it out; the profile says it then.`,
	);
}

function hostOf(environment: Environment): { site: string; base: string } | undefined {
	const {
		GITHUB_REPOSITORY,
		URL: netlify,
		CF_PAGES_URL,
		VERCEL_PROJECT_PRODUCTION_URL,
	} = environment;
	if (GITHUB_REPOSITORY && environment['GITHUB_ACTIONS']) return gitHubPages(GITHUB_REPOSITORY);
	if (environment['NETLIFY'] && netlify) return { site: netlify, base: '/' };
	if (CF_PAGES_URL) return { site: CF_PAGES_URL, base: '/' };
	if (VERCEL_PROJECT_PRODUCTION_URL)
		return { site: `https://${VERCEL_PROJECT_PRODUCTION_URL}`, base: '/' };
	return undefined;
}

/** `jane/career` is served at `jane.github.io/career`, `jane/jane.github.io` at the top. */
function gitHubPages(repository: string): { site: string; base: string } {
	const [owner = '', name = ''] = repository.split('/');
	const domain = `${owner.toLowerCase()}.github.io`;
	return { site: `https://${domain}`, base: name.toLowerCase() === domain ? '/' : `/${name}` };
}

/** `a/b/` → `/a/b`, `` → `/`. */
function tidyBase(base: string): string {
	const path = base.split('/').filter(Boolean).join('/');
	return path === '' ? '/' : `/${path}`;
}
