import { describe, expect, test } from 'vitest';
import { readDeployment, siteIdOf, readAudience } from '../../../src/site/deployment.ts';

const gitHub = { GITHUB_ACTIONS: 'true', GITHUB_REF_NAME: 'main' };

test.each([
	['at home', {}, 'http://localhost:4321', '/'],
	[
		'with an address of its own',
		{ SITE_URL: 'https://example.org/', BASE_PATH: 'road/' },
		'https://example.org',
		'/road',
	],
	['with an address and no path', { SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
	[
		'on GitHub Pages',
		{ ...gitHub, GITHUB_REPOSITORY: 'Jane/career' },
		'https://jane.github.io',
		'/career',
	],
	[
		'on a user’s own GitHub Pages',
		{ ...gitHub, GITHUB_REPOSITORY: 'Jane/jane.github.io' },
		'https://jane.github.io',
		'/',
	],
	[
		'on Netlify',
		{ NETLIFY: 'true', URL: 'https://road.netlify.app' },
		'https://road.netlify.app',
		'/',
	],
	[
		'on Cloudflare Pages',
		{ CF_PAGES_URL: 'https://road.pages.dev' },
		'https://road.pages.dev',
		'/',
	],
	[
		'on Vercel',
		{ VERCEL_PROJECT_PRODUCTION_URL: 'road.vercel.app' },
		'https://road.vercel.app',
		'/',
	],
	[
		'with an address that wins over the host',
		{ ...gitHub, GITHUB_REPOSITORY: 'Jane/career', SITE_URL: 'https://jane.dev' },
		'https://jane.dev',
		'/',
	],
])('finds site and base %s', (_where, environment, site, base) => {
	expect(readDeployment(environment)).toMatchObject({ site, base });
});

test('lets a fork edit its own repository', () => {
	expect(readDeployment({ GITHUB_REPOSITORY: 'Jane/career' }, 'up/stream').editRoot).toBe(
		'https://github.com/Jane/career/edit/main/',
	);
	expect(readDeployment({}, 'up/stream').editRoot).toBe('https://github.com/up/stream/edit/main/');
	expect(readDeployment({}).editRoot).toBeUndefined();
});

test.each([
	['https://jane.github.io', '/career', 'jane.github.io+career'],
	['https://jane.github.io', '/career/', 'jane.github.io+career'],
	['https://handbook.example', '/', 'handbook.example'],
	['https://handbook.example:8443', '/a/b', 'handbook.example:8443+a+b'],
	['https://handbook.example', '/a+b', 'handbook.example+a%2Bb'],
	['https://road.pages.dev', '/', 'road.pages.dev'],
	['https://0a1b2c3d.road.pages.dev', '/', 'road.pages.dev'],
	['http://localhost:4321', '/career', 'home'],
])('names the site at %s%s %s', (site, base, id) => {
	expect(siteIdOf({ site, base })).toBe(id);
});

describe('the audience that the environment asks for', () => {
	test.each([
		[{}, undefined],
		[{ HANDBOOK_AUDIENCE: 'public' }, 'public'],
		[{ HANDBOOK_AUDIENCE: 'mentor' }, 'mentor'],
		[{ HANDBOOK_AUDIENCE: 'private' }, 'private'],
	])('of %j is %s', (environment, audience) => {
		expect(readAudience(environment)).toBe(audience);
	});

	test.each(['', 'Mentor', 'mentors', 'private '])('is refused when it is “%s”', (asked) => {
		expect(() => readAudience({ HANDBOOK_AUDIENCE: asked })).toThrow(
			`HANDBOOK_AUDIENCE is “${asked}”. Write public, mentor, private, or leave it out`,
		);
	});
});
