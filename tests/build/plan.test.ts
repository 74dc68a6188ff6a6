import { describe, expect, it } from 'vitest';
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

	it('carries the road as data that any text in it leaves whole', () => {
		const [script] = all('script[type="application/json"]', page);
		const text = script?.children.map((child) => ('value' in child ? child.value : '')).join('');
		const { outline } = JSON.parse(text ?? '') as { outline: { milestones: unknown[] } };
		expect(outline.milestones.length).toBeGreaterThan(2);
		expect(text).not.toContain('<');
	});
});

it('tells days where the profile has a first day, and quarters where it has none', () => {
	expect(wordsOf(planOf('foreign'), 'end')).toMatch(/ends in [A-Z][a-z]+ 20\d\d\./);
	expect(wordsOf(planOf('root'), 'end')).toMatch(/ends in Year \d, Q\d\./);
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
