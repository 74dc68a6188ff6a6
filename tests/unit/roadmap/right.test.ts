import { describe, expect, test } from 'vitest';
import { type Overlay, check, lay, placesOf, smallest, textOf, context } from './road.ts';
import { checkContent } from '../../../src/roadmap/check.ts';

const file = 'mine/guides/second-week.mdx';

function guide(body: string, ...fields: readonly string[]): Overlay {
	const own =
		fields.length > 0
			? fields
			: ['title: Second week', 'summary: What to do next.', 'reviewed: 2026-11-22', 'order: 2'];
	return { [file]: `---\n${own.join('\n')}\n---\n\n${body}` };
}

/** A guide with one paragraph under one heading. */
function text(words: string): Overlay {
	return guide(`## Monday\n\n${words}\n`);
}

function title(written: string): Overlay {
	return guide(
		'## Monday\n\nRest.\n',
		`title: ${written}`,
		'summary: What to do next.',
		'reviewed: 2026-11-22',
		'order: 2',
	);
}

const course = 'mine/milestones/emergency-course.yaml';
const wound = textOf('handbook/milestones/wound-care.mdx');

/** What looks odd and is right. None of it may be refused. */
const right: Readonly<Record<string, Overlay>> = {
	'lines that end with a carriage return': {
		'mine/milestones/wound-care.mdx': wound.replaceAll('\n', '\r\n'),
	},
	'blanks at the ends of lines': {
		'mine/milestones/wound-care.mdx': wound.replaceAll('\n', '  \n').replaceAll('---  ', '--- '),
	},
	'no line end at the end': { 'mine/milestones/wound-care.mdx': wound.trimEnd() },
	'emoji, Arabic and joined letters': guide(
		'## 🟢 السنة الأولى\n\nنص عربي مع 👩‍⚕️ و‌شيء.\n',
		'title: 👩‍⚕️ السنة',
		'summary: ملخص قصير.',
		'reviewed: 2026-11-22',
		'order: 2',
	),
	'quoted names of fields': guide(
		'## Monday\n\nRest.\n',
		'"title": Second week',
		"'summary': What to do next.",
		'reviewed: 2026-11-22',
		'order: 2',
	),
	'block texts': guide(
		'## Monday\n\nRest.\n',
		'title: >-',
		'  Second',
		'  week',
		'summary: |',
		'  What: to do # next',
		'  and then.',
		'reviewed: 2026-11-22',
		'order: 2',
	),
	'a text over two lines': guide(
		'## Monday\n\nRest.\n',
		'title: Second',
		'  week',
		'summary: "What to',
		'  do: next."',
		'reviewed: 2026-11-22',
		'order: 2',
	),
	'fields in braces': guide(
		'## Monday\n\nRest.\n',
		'{ title: Second week, summary: "What, to do.", reviewed: 2026-11-22, order: 2 }',
	),
	comments: guide(
		'## Monday\n\nRest.\n',
		'# a note',
		'title: "Second week" # quoted',
		'summary: What to do.',
		'reviewed: 2026-11-22 # today',
		'order: 2 # after the first',
	),
	'labels that are used': { [course]: 'evidence: [&log The log, *log]\n' },
	'a merge of labelled fields': {
		'mine/years/second.yaml':
			'themes:\n  - &field { id: field, title: The field }\n  - { <<: *field, id: other }\n',
	},
	'empty lists': { [course]: 'needs: []\nhelps: []\nbuilds: []\nevidence: []\n' },
	'numbers in other forms': {
		[course]: 'months: 1e1\neffort:\n  own: [0x10, 40.5, 1e2]\n  job: [0, 0, 0]\n',
	},
	'a number as a text, in quotes': title('"2026"'),
	'a colon in quotes': title("'Week: the second'"),
	'a # in quotes, and one without a space before it': {
		...title('"C # and F #"'),
		...{ 'mine/templates/log.yaml': 'title: C#\n' },
	},
	'quotes inside a text': title('The “second” week, in ‘quotes’'),
	'a question in curly quotes in a list': { [course]: 'questions:\n  - “Who asked?”\n' },
	'ids of digits': {
		'mine/guides/2026.mdx': textOf('handbook/guides/start.mdx'),
		'mine/templates/007.mdx': textOf('handbook/templates/log.mdx'),
		[course]: 'templates: [007, log]\n',
	},
	'one id for two kinds': { 'mine/skills/wound-care.mdx': textOf('handbook/skills/dressing.mdx') },
	'two options with one order, and years with a gap': {
		'mine/options/children.yaml': 'order: 3\n',
		'mine/years/second.yaml': 'order: 7\n',
	},
	'a day long ago': guide(
		'## Monday\n\nRest.\n',
		'title: Second week',
		'summary: What to do next.',
		'reviewed: 0050-02-28',
		'order: 2',
	),
	'a heading like the title': guide('## Second week\n\nRest.\n'),
	'one heading only': guide('## All of it\n'),
	'code of any kind': text(
		'```html\n<script>{x}</script> [@x] [a](b.mdx)\n# h1\n:::note\n<<<<<<< HEAD\n{{ }} TODO â€”\n```\n\n    indented? no\n\n~~~mdx\n```mermaid\nimport x from y\n```\n~~~',
	),
	'inline code of any kind': text(
		'Write `{x}`, `<script>`, `[@x]`, `[a](b.mdx)`, ``a ` b``, `:::note`, `# h1` and `p <0.05`.',
	),
	'escaped signs': text('\\{x\\}, \\<x>, \\[@x], \\[a]\\(b.mdx), \\# one and \\*two\\*.'),
	'signs with spaces around them': text(
		'p < 0.05, 3 > 2, a & b, 50 % of it, } alone, 10:30, a:b and C::D.',
	),
	'addresses as they are': text(
		'See https://example.org/a_(b)?c=d&e=f#g, www.example.org and a@example.org.',
	),
	'links of all kinds': text(
		'[a](https://example.org "Title"), [b](mailto:a@example.org?subject=Hi), [c](tel:+123), [d](#monday), [e](start.mdx), [f](./start.mdx#first-week), [g](../guides/start.mdx), [h](../years/first.mdx#theme-ward), [i](../skills/dressing.mdx#level-2), [j](../resources.yaml#wound-book), [k](../skills/), [l](../index.mdx), [m][n] and [n].\n\n[n]: https://example.org',
	),
	'a link from one shelf into the other': text(
		'[a](../../handbook/guides/start.mdx) and [b](../milestones/wound-care.mdx).',
	),
	footnotes: text(
		'One[^1] and two[^two].\n\n[^1]: First.\n[^two]: Second with [a link](start.mdx).',
	),
	'tables with bars and brackets': text(
		'| A | B |\n| --- | --- |\n| `a \\| b` | [x] \\| {/* c */} |\n| 1 [0, 1] | a[0][1] |',
	),
	'tasks and bare brackets': text(
		'- [ ] open\n- [x] done\n\nAn [aside] and [two] (of them), as in array[0].',
	),
	'brackets and ampersands that mean themselves': text(
		'A row [[0, 1]], x[[i]], \\[[start]], [!NOTE], R&D; Q&as; \\&nbps; &amp;nbps; &nbsp;&rarr;&le;.',
	),
	'names with an @': text(
		'Ask @someone, or mail a@example.org. [@handle](https://example.org/@handle) writes.',
	),
	'citations side by side': text('So it is [@wound-book][@wound-book], (see [@wound-book]).'),
	'asides inside each other': text('::::caution[Mind *this*]\n:::note\nRest.\n:::\n::::'),
	'harmless elements': text(
		'Press <kbd>F1</kbd>, H<sub>2</sub>O.<br />\n\n<details>\n<summary>More</summary>\n\nRest.\n\n</details>',
	),
	'components with plain values': guide(
		"import { Card, Steps } from '#components'\n\n## Monday\n\n<Card title=\"A\" wide columns={2} tags={['a', 'b']}>\n\nRest.\n\n</Card>\n\n<Steps />\n",
	),
	'comments in braces': text('{/* a note: <b> { */}\n\nRest{/* here */}.{" "}Sleep.'),
	'images beside the page and public ones': {
		...text(
			'![A heel](heel.png) ![A heel](./heel.png) ![A heel](/images/heel.png) [the sheet](sheet.pdf)',
		),
		'mine/guides/heel.png': 'png',
		'mine/guides/sheet.pdf': 'pdf',
	},
	'targets that stand below the text': {
		...text(
			'[a][start], ![A heel][heel] and ![A heel][heel].\n\n[start]: start.mdx\n[heel]: heel.png "Heel"',
		),
		'mine/guides/heel.png': 'png',
	},
	'files that an element loads': {
		...text(
			'<img src={\'heel.png\'} srcset="heel.png 1x, ./heel.png 2x" alt={`A heel`} />\n\n<audio src="heel.mp3"></audio> <a href={`start.mdx`}>start</a>',
		),
		'mine/guides/heel.png': 'png',
		'mine/guides/heel.mp3': 'mp3',
	},
	'citations behind a backslash': text('\\[@nobody], [\\@nobody], \\[@no\\-body\\].'),
	'other files on the shelf': {
		'mine/README.md': '# Mine',
		'mine/guides/README.md': 'x',
		'mine/guides/.DS_Store': 'x',
		'mine/guides/start.mdx~': 'x',
		'mine/guides/.start.mdx.swp': 'x',
		'mine/guides/data.csv': 'a,b',
		'mine/reviews/README.md': 'x',
		'mine/feedback/.DS_Store': 'x',
		'.gitkeep': '',
	},
	'a list of resources without any': { 'mine/resources.yaml': '# none yet\n' },
	'a profile without anything': { 'mine/profile.yaml': '# nothing yet\n' },
	'a list of ids without any': { 'mine/ids.yaml': '# none yet\n' },
	'progress without any': { 'mine/progress.yaml': '# nothing yet\n' },
	'a review and an answer of the day': {
		'mine/reviews/2026-11-22.yaml': 'date: 2026-11-22\n',
		'mine/feedback/2026-11-22.yaml': 'date: 2026-11-22\n',
	},
	'a patch of the front page': { 'mine/index.yaml': 'title: My road\n' },
	'a patch that takes a field away': { [course]: 'option: null\n' },
	'a long and valid page': guide(
		`## Monday\n\n${'A long sentence about rest, with many words. '.repeat(3000)}\n`,
	),
	'a page at the top': {
		'mine/about.mdx':
			'---\ntitle: About\nsummary: Who wrote this.\nreviewed: 2026-11-22\n---\n\nA nurse.\n',
		'mine/404.mdx':
			'---\ntitle: Lost\nsummary: Nothing is here.\nreviewed: 2026-11-22\n---\n\nNothing here.\n',
	},
	'names that machines trip over': {
		'mine/guides/constructor.mdx': textOf('handbook/guides/start.mdx'),
		'mine/guides/tostring.mdx': textOf('handbook/guides/start.mdx'),
	},
};

describe('what is odd but right', () => {
	test.each(Object.entries(right))('accepts %s', (_, overlay) => {
		const checked = check(overlay);
		expect(placesOf(checked)).toEqual([]);
		expect(checked.roadmap).toBeDefined();
	});

	test('accepts a road that lies in mine/ alone', () => {
		const mine = smallest.map((file) => ({
			...file,
			path: file.path.replace('handbook/', 'mine/'),
		}));
		const keep = { path: 'mine/profile.yaml', bytes: Buffer.from('keep: []\n') };
		expect(placesOf(checkContent([...mine, keep], context))).toEqual([]);
	});

	test('lets a road in mine/ stand over a handbook that it does not keep', () => {
		const other = lay({
			'handbook/years/first.mdx': textOf('handbook/years/first.mdx'),
			'handbook/years/third.mdx': textOf('handbook/years/first.mdx').replace(
				'id: ward',
				'id: attic',
			),
		});
		const mine = smallest.map((file) => ({
			...file,
			path: file.path.replace('handbook/', 'mine/'),
		}));
		const keep = { path: 'mine/profile.yaml', bytes: Buffer.from('keep: []\n') };
		const checked = checkContent([...other, ...mine, keep], context);
		expect(placesOf(checked)).toEqual([]);
		expect(checked.roadmap?.years.map(({ id }) => id)).toEqual(['first', 'second']);
	});
});
