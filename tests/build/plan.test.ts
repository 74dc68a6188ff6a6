import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '../../src/plan/from-content.ts';
import { profileSchema } from '../../src/schemas/profile.ts';
import { parts } from '../../src/plan-view/view.ts';
import { all, attribute, readSite, textOf, type Page } from '../support/pages.ts';
import { siteNames } from '../support/sites.ts';

const planOf = (name: (typeof siteNames)[number]): Page => {
	const site = readSite(name);
	const page = site.pages.find(({ path }) => path === `${site.prefix}/plan/`);
	if (!page) throw new Error(`${name} has no plan.`);
	return page;
};

const wordsOf = (page: Page, part: string): string =>
	all(`[data-part="${part}"]`, page).map(textOf).join(' ');

const profileFile = 'pre[data-file="content/mine/profile.yaml"] > code';

/** The text of an element to the letter. */
const rawIn = (selector: string, page: Page): string =>
	all(selector, page)
		.flatMap(({ children }) => children.map((child) => ('value' in child ? child.value : '')))
		.join('');

describe.each(siteNames)('the plan of %s', (name) => {
	const page = planOf(name);

	it('reads without scripts: each part has a heading and words', () => {
		const silent = parts.filter(
			({ id, title }) =>
				!all(`main h2#${id}`, page).map(textOf).includes(title) || wordsOf(page, id).length < 20,
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('says when the road ends, and knows no today', () => {
		expect(wordsOf(page, 'end')).toMatch(
			/^At .+ a week, (?:the road|what is left) takes .+ and ends in [^.]+\. /,
		);
		expect(all('.chart .today', page)).toEqual([]);
	});

	it('has nothing to use before its script runs', () => {
		const usable = all('[data-plan] button, .plan-fields', page).filter(
			(element) => attribute(element, 'disabled') === undefined,
		);
		const inForm = new Set(all('.plan-fields button', page));
		expect(usable.filter((element) => !inForm.has(element))).toEqual([]);
	});

	it('leads to every milestone that it names, and is led to from every page', () => {
		const site = readSite(name);
		const paths = new Set(site.pages.map(({ path }) => path));
		const links = all('[data-part] a[href^="/"]', page).map(
			(link) => attribute(link, 'href') ?? '',
		);
		expect(links.length).toBeGreaterThan(5);
		expect(links.filter((path) => !paths.has(path.split('#')[0] ?? ''))).toEqual([]);
		const strays = site.pages.filter(
			(other) => all(`a[href="${site.prefix}/plan/"]`, other).length === 0,
		);
		expect(strays.map(({ path }) => path)).toEqual([]);
	});

	it('shows a profile that, read back, makes the same plan', () => {
		const { settings } = JSON.parse(rawIn('script[type="application/json"]', page)) as {
			settings: unknown;
		};
		const profile = profileSchema.parse(parse(rawIn(profileFile, page)));
		const nobody = { pace: { own: -1, job: -1, parallel: -1 } };
		expect(JSON.parse(JSON.stringify(settingsOf(profile, nobody)))).toEqual(settings);
	});

	it('carries the road as data that any text in it leaves whole', () => {
		const text = rawIn('script[type="application/json"]', page);
		const { outline } = JSON.parse(text) as { outline: { milestones: unknown[] } };
		expect(outline.milestones.length).toBeGreaterThan(2);
		expect(text).not.toContain('<');
	});
});

it('tells days where the profile has a first day, and quarters where it has none', () => {
	expect(wordsOf(planOf('foreign'), 'end')).toMatch(/ends in [A-Z][a-z]+ 20\d\d\./);
	expect(wordsOf(planOf('root'), 'end')).toMatch(/ends in Year \d, Q\d\./);
});

it('says in the file to copy, and below it, that the own one hides more than a public page names', () => {
	expect(rawIn(profileFile, planOf('foreign'))).toContain(
		'# Keep what your own file says below “hide:”',
	);
	expect(planOf('foreign').html).toContain('Your own file also hides pages');
	expect(planOf('root').html).not.toContain('also hides');
});

it('keeps its script and its styles from every other page', () => {
	const others = readSite('root').pages.filter(({ path }) => path !== '/plan/');
	const files = (page: Page): string[] =>
		all('script[src], link[rel="stylesheet"]', page).map(
			(element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '',
		);
	const own = new Set(files(planOf('root')).filter((file) => /PlanPage/.test(file)));
	expect(own.size).toBeGreaterThan(0);
	expect(others.filter((page) => files(page).some((file) => own.has(file)))).toEqual([]);
	expect(others.filter(({ html }) => html.includes('.plan-headline'))).toEqual([]);
});
