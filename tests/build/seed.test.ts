import { describe, expect, it } from 'vitest';
import { all, attribute, fileAt, readSite, textOf } from '../support/pages.ts';

/** Every bullet of the road that the handbook grew out of: each is a page, or a section with an address. */
const bullets = [
	'Upgrade technical stack to be AI-ready',
	'Applied Machine Learning fundamentals',
	'LLM systems architecture',
	'RAG systems & vector databases',
	'Model evaluation, cost optimization, governance',
	'Move from feature ownership → system ownership',
	'Design platform-level systems',
	'Make architecture & trade-off decisions',
	'Increase technical visibility',
	'Internal architecture talks',
	'Publish engineering blogs',
	'Lead POCs for AI adoption',
	'Deepen one high-leverage area',
	'AI Platform Architecture',
	'Distributed Systems at Scale',
	'ML Infrastructure',
	'Applied Reinforcement Learning',
	'Own cross-org initiatives',
	'AI adoption roadmap',
	'System modernization',
	'Developer productivity transformation',
	'Build external credibility',
	'Conference talks',
	'Open-source contributions',
	'Mentoring senior engineers',
	'Option A: Principal / Staff Engineer Track',
	'Deep technical authority',
	'Company-wide architecture influence',
	'Option B: Director of Engineering Track',
	'Tech + people + business alignment',
	'ROI-driven engineering decisions',
	'Strategic skill layer',
	'AI + Reinforcement Learning + Optimization expertise',
	'AI Systems Architecture',
	'Distributed Cloud Platforms',
	'Technical Mentorship',
	'Product Thinking (Startup orientation)',
] as const;

/** Its headings and sentences, and the page that carries each in its heading or its facts. */
const sentences = [
	[
		'/',
		'Become a high-impact technical leader in AI-driven systems while preparing for entrepreneurial opportunities.',
	],
	['/years/year-1/', 'Year 1 — Positioning Upgrade (Foundation + Visibility)'],
	['/years/year-1/', 'AI & System Architecture'],
	['/years/year-1/', 'Recognized as strategic thinker and AI transformation lead.'],
	['/years/year-2/', 'Year 2 — Authority & Differentiation'],
	['/years/year-2/', 'Deep Technical Expertise & Cross-Org Impact'],
	['/years/year-2/', 'Principal-level technical authority and thought leadership.'],
	['/years/year-3/', 'Year 3 — Strategic Positioning'],
	['/years/year-3/', 'Leadership and Entrepreneurial Readiness'],
	['/years/year-3/', 'Recognized technical leader with startup readiness potential.'],
] as const;

const site = readSite('root');

/** What has an address, by its words: pages by their first heading, sections by theirs. */
const addressed = new Map(
	site.pages.flatMap((page) =>
		all('main :is(h1, h2, h3, h4)[id]', page).map((heading) => {
			const id = String(heading.properties.id);
			return [textOf(heading), page.path + (heading.tagName === 'h1' ? '' : `#${id}`)] as const;
		}),
	),
);

describe('the default road', () => {
	it.each(bullets)('gives an address to “%s”', (bullet) => {
		expect(addressed.get(bullet)).toBeDefined();
	});

	it.each(sentences)('says on %s: “%s”', (path, sentence) => {
		const page = site.pages.find((candidate) => candidate.path === path);
		const said = page ? all('h1, dd, dt', page).map(textOf) : [];
		expect(said).toContain(sentence);
	});

	it.each([
		['Career Roadmap: Deep Technical Authority & Entrepreneurial Path'],
		['3-Year Strategic Roadmap: Deep Tech → Startup → Executive'],
		['High-ROI Skill Areas'],
	])('keeps the words of the heading “%s”', (heading) => {
		const carriers = site.pages.filter((page) =>
			all('main', page).some((main) => textOf(main).includes(heading)),
		);
		expect(carriers.map(({ path }) => path)).not.toEqual([]);
	});

	it('reaches every bullet by a link of another page', () => {
		const linked = new Set(
			site.pages.flatMap((page) =>
				all('main a[href]', page)
					.map((link) => new URL(attribute(link, 'href') ?? '', `https://x${page.path}`))
					.map(({ pathname }) => pathname)
					.filter((path) => path !== page.path),
			),
		);
		const lonely = bullets.filter((bullet) => {
			const path = (addressed.get(bullet) ?? '').replace(/#.*/, '');
			return !linked.has(path) || fileAt(path, site) === undefined;
		});
		expect(lonely).toEqual([]);
	});
});
