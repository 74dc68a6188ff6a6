import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import packageJson from './package.json' with { type: 'json' };
import { readDeployment } from './src/site/deployment.ts';
import { drawFences } from './src/site/fences.ts';
import { gate } from './src/site/gate.ts';
import { lastGoodText } from './src/site/last-good.ts';
import { linkedFiles } from './src/site/linked-files.ts';
import { contentHeadings, contentMarkdown } from './src/site/markdown.ts';
import { withoutOldPages } from './src/site/sitemap.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { templateFiles } from './src/site/template-files.ts';
import { themeProperties } from './src/site/theme.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { site, base, editRoot } = readDeployment(process.env, packageJson.repository);
const unused = [
	'Banner',
	'DraftContentNotice',
	'FallbackContentNotice',
	'Hero',
	'LanguageSelect',
	'MobileMenuFooter',
	'SocialIcons',
];
/** Scripts of the plan, which other pages use as well. */
const sharedPlan =
	/\/src\/(?:plan(?!\/(?:from-content|outline))|diagrams\/chart|plan-view(?!\/(?:comparison|record|sharing)\/|\/words)|site\/client\/plan)\/[^?]*\.ts$|\/src\/(?:site\/client\/(?:take|today)|progress\/quote)\.ts$/;
const override = (name) => `./src/components/overrides/${name}.astro`;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	cacheDir: './.cache/astro',
	prefetch: false,
	devToolbar: { enabled: false },
	markdown: {
		processor: satteri({
			mdastPlugins: [drawFences({ root, base }), ...contentMarkdown({ root, base })],
			hastPlugins: contentHeadings({ root, base }),
		}),
	},
	integrations: [
		gate(),
		linkedFiles(),
		templateFiles(),
		starlight({
			title: 'Handbook',
			routeMiddleware: './src/site/route.ts',
			markdown: { processedDirs: ['./content'], headingLinks: false },
			customCss: ['./src/styles/tokens.css', './src/styles/site.css', './src/styles/diagrams.css'],
			editLink: editRoot ? { baseUrl: editRoot } : {},
			lastUpdated: false,
			// Long lines break: nothing in a page has to be scrolled sideways to be read.
			expressiveCode: { defaultProps: { wrap: true } },
			credits: false,
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
			components: {
				// Parts of the theme that no page of ours has; their styles stay out of every page with them.
				...Object.fromEntries(unused.map((name) => [name, override('Nothing')])),
				Footer: override('Footer'),
				MarkdownContent: override('MarkdownContent'),
				PageTitle: override('PageTitle'),
				Search: override('Search'),
				Sidebar: override('Sidebar'),
				ThemeProvider: override('ThemeProvider'),
				ThemeSelect: override('ThemeSelect'),
			},
		}),
		mdx(),
		sitemap({ serialize: withoutOldPages(root, base) }),
	],
	vite: {
		plugins: [themeProperties(), lastGoodText(root), plainImports()],
		build: {
			rolldownOptions: {
				checks: { moduleLevelDirective: false },
				// What several pages plan with is one file and not a dozen.
				output: {
					codeSplitting: {
						groups: [{ name: 'plan', test: sharedPlan, minShareCount: 2 }],
					},
				},
			},
		},
	},
});
