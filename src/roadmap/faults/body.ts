import { type FaultEntry, guide } from './entry.ts';

const file = 'mine/guides/second-week.mdx';
const glossary = (...terms: string[]) =>
	guide(`## Words\n\n- ${terms.join('\n- ')}\n`).replace('order: 2', 'order: 2\nterms: true');
const rest = guide('## Monday\n\nRest.\n');

/** The body: headings, tags, code. */
export const bodyFaults = {
	'no-heading': {
		severity: 'warning',
		title: 'A page without a heading',
		why: 'without a heading the page has no contents beside it, and nobody can link to a part of it',
		mend: 'put a line such as “## First steps” above the first part',
		sample: { file, before: guide('Rest.\n'), after: rest, at: [8, 1] },
	},
	'heading-level': {
		severity: 'fault',
		title: 'A heading of the wrong level',
		why: 'the title of the page is its first heading already; a single # makes a second one',
		mend: 'begin the heading with ##',
		sample: { file, before: guide('# Monday\n\nRest.\n'), after: rest, at: [8, 1] },
	},
	'repeated-heading': {
		severity: 'fault',
		title: 'The same heading twice',
		why: 'a link to the heading cannot tell the two apart',
		mend: 'say in one of the two how it differs',
		sample: {
			file,
			before: guide('## Monday\n\nRest.\n\n## Monday\n\nSleep.\n'),
			after: guide('## Monday\n\nRest.\n\n## Monday night\n\nSleep.\n'),
			at: [12, 1],
		},
	},
	'repeated-term': {
		severity: 'fault',
		title: 'The same term twice',
		why: 'a link to the term cannot tell the two apart',
		mend: 'put both meanings into one entry, or say in the bold words of one how it differs',
		sample: {
			file,
			before: glossary('**Rest**: not working.', '**Rest!**: what remains.'),
			after: glossary('**Rest**: not working.', '**Rest (sum)**: what remains.'),
			at: [12, 3],
		},
	},
	'empty-heading': {
		severity: 'fault',
		title: 'A heading without words',
		why: 'a heading without words shows an empty line in the contents',
		mend: 'write the heading, or take the # out',
		sample: { file, before: guide('## \n\nRest.\n'), after: rest, at: [8, 1] },
	},
	'stray-sign': {
		severity: 'fault',
		title: 'A sign that MDX takes for code',
		why: 'a < right before a character begins a tag in MDX, and there is no such tag',
		mend: 'write \\<, or “less than”, or put the words in backticks',
		sample: {
			file,
			before: guide('## Monday\n\nSleep <6 hours.\n'),
			after: guide('## Monday\n\nSleep \\<6 hours.\n'),
			at: [10, 7],
		},
	},
	'unclosed-tag': {
		severity: 'fault',
		title: 'A tag without its other half',
		why: 'the tag is opened and not closed in the same paragraph',
		mend: 'close it, or end it with />',
		sample: {
			file,
			before: guide('## Monday\n\nPress <kbd>F1 now.\n'),
			after: guide('## Monday\n\nPress <kbd>F1</kbd> now.\n'),
			at: [10, 7],
		},
	},
	'unknown-component': {
		severity: 'fault',
		title: 'A component that the page does not have',
		why: 'there is no component of this name',
		mend: 'import a component that exists',
		sample: {
			file,
			before: guide('## Monday\n\n<Calendar />\n\nRest.\n'),
			after: rest,
			at: [10, 1],
		},
	},
	'bad-import': {
		severity: 'fault',
		title: 'An import from elsewhere',
		why: "a page may only import components by name, from '#components'",
		mend: "write import { Name } from '#components', or take the line out",
		sample: {
			file,
			before: guide("import Card from '../../src/Card.astro'\n\n## Monday\n\nRest.\n"),
			after: rest,
			at: [8, 1],
		},
	},
	'code-in-page': {
		severity: 'fault',
		title: 'Code in a page',
		why: 'words in braces are run as code in MDX, and pages run no code',
		mend: 'take it out, or put it in backticks to show it as code',
		sample: {
			file,
			before: guide('## Monday\n\nGood morning, {name}.\n'),
			after: guide('## Monday\n\nGood morning, \\{name\\}.\n'),
			at: [10, 15],
		},
	},
	'unsafe-html': {
		severity: 'fault',
		title: 'HTML that a page may not have',
		why: 'pages hold words and pictures; an element that runs, loads or restyles things is refused',
		mend: 'write it in Markdown, or link to it',
		sample: {
			file,
			before: guide('## Monday\n\n<iframe src="https://example.org"></iframe>\n'),
			after: guide('## Monday\n\n[The roster](https://example.org)\n'),
			at: [10, 1],
		},
	},
	'open-fence': {
		severity: 'fault',
		title: 'A code block without an end',
		why: 'the fence that ends the code is missing, so the rest of the page is taken for code',
		mend: 'put a line with the same fence under the code',
		sample: {
			file,
			before: guide('## Monday\n\n```\nrest\n'),
			after: guide('## Monday\n\n```\nrest\n```\n'),
			at: [10, 1],
		},
	},
	'mermaid-fence': {
		severity: 'fault',
		title: 'A diagram that is not read as one',
		why: 'only a block that begins with ```mermaid, in these letters, becomes a diagram',
		mend: 'write ```mermaid',
		sample: {
			file,
			before: guide('## Monday\n\n```Mermaid\nflowchart LR\n  a --> b\n```\n'),
			after: guide('## Monday\n\n```mermaid\nflowchart LR\n  a --> b\n```\n'),
			at: [10, 1],
		},
	},
	'diagram-refused': {
		severity: 'fault',
		title: 'A diagram that cannot be drawn',
		why: 'diagrams are drawn when the site is built, and this one cannot be read',
		mend: 'mend the line that is named, or try the text in a Mermaid editor and paste it back',
		drawn: true,
		sample: {
			file,
			before: guide('## Monday\n\n```mermaid\nflowchart LR\n  a -> b\n```\n'),
			after: guide('## Monday\n\n```mermaid\nflowchart LR\n  a --> b\n```\n'),
			at: [12, 1],
		},
	},
	'broken-aside': {
		severity: 'fault',
		title: 'An aside that is not read as one',
		why: 'the line of three colons that ends the aside is missing',
		mend: 'put ::: on a line of its own under the aside',
		sample: {
			file,
			before: guide('## Monday\n\n:::note\nRest.\n'),
			after: guide('## Monday\n\n:::note\nRest.\n:::\n'),
			at: [10, 1],
		},
	},
} as const satisfies Record<string, FaultEntry>;
