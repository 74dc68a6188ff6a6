import { describe } from 'vitest';
import { textOf } from '../road.ts';
import { type Row, testRows } from './lay.ts';

/** A page of the sample road with one more heading under it. */
function withHeading(path: string, words: string): string {
	return `${textOf(path)}\n## ${words}\n\nMore.\n`;
}

/** Where that heading stands, and what is wrong with it. */
function at(path: string): string {
	return `${textOf(path).split('\n').length + 1}:1 repeated-heading`;
}

const rows: readonly Row[] = [
	['text', 'a <br> b', '10:3 unclosed-tag'],
	['text', '{x}', '10:1 code-in-page'],
	['text', 'a\u0000b', '10:2 invisible-character'],
	['text', '<script>alert(1)</script>', '10:1 unsafe-html'],
	['text', 'p <0.05', '10:3 stray-sign'],
	['text', 'a <= b', '10:3 stray-sign'],
	['text', 'A List<String> here', '10:7 stray-sign'],
	['text', 'a {b', '10:3 stray-sign'],
	['text', '{{name}}', '10:1 code-in-page'],
	['text', '$x_{i}$', '10:4 code-in-page'],
	['text', '<!-- x -->', '10:1 stray-sign'],
	['text', 'a <!-- x --> b <!-- y -->', '10:3 stray-sign', '10:16 stray-sign'],
	['text', '<Crad>x</Crad>', '10:1 unknown-component'],
	['text', '<Card>x</Card>', '10:1 unknown-component'],
	['body', "import { Cardd } from '#components'\n\n## M\n\nx\n", '8:1 unknown-component'],
	['body', "import Card from './Card.astro'\n\n## M\n\n<Card/>\n", '8:1 bad-import'],
	['body', "import Card from '#components'\n\n## M\n\n<Card/>\n", '8:1 bad-import'],
	['text', 'import the data first', '10:1 bad-import'],
	['body', 'export const x = 1\n\n## M\n\nx\n', '8:1 code-in-page'],
	['text', '<script>if (a<b) { x }</script>', '10:1 unsafe-html'],
	['text', '<style>p { color: red }</style>', '10:1 unsafe-html'],
	['text', '<p style="color:red">x</p>', '10:4 unsafe-html'],
	['text', '<iframe src="https://x.org"></iframe>', '10:1 unsafe-html'],
	['text', '<a href="https://x.org" onClick="x()">y</a>', '10:25 unsafe-html'],
	['text', '<data:text/html,x>', '10:1 stray-sign'],
	['text', 'a <b>x', '10:3 unclosed-tag'],
	['text', '<img src="x.png">', '10:1 unclosed-tag'],
	['text', 'a </b>', '10:3 unclosed-tag'],
	['text', '<b>x</i>', '10:1 unclosed-tag'],
	['text', '<div>\n\n**x**\n', '10:1 unclosed-tag'],
	['text', '<https://x.org>', '10:1 stray-sign'],
	['text', '<a@b.org>', '10:1 stray-sign'],
	['text', '```js\nx', '10:1 open-fence'],
	['text', '```Mermaid\nx\n```', '10:1 mermaid-fence'],
	['text', '```mermiad\nx\n```', '10:1 mermaid-fence'],
	['text', '~~~\nx\n```', '10:1 open-fence'],
	['text', '```mermaid\n```', '10:1 mermaid-fence'],
	['text', ':::note\nx', '10:1 broken-aside'],
	['text', ':::warning\nx\n:::', '10:1 broken-aside'],
	['text', ':::Note\nx\n:::', '10:1 broken-aside'],
	['text', '::: note\nx\n:::', '10:1 broken-aside'],
	['text', '::note\nx\n::', '10:1 broken-aside'],
	['text', 'x\n\n:::', '12:1 broken-aside'],
	['text', ':::note[Title\nx\n:::', '10:1 broken-aside'],
	['text', ':::\nnote\n:::', '10:1 broken-aside', '12:1 broken-aside'],
	['text', '::::note\nx\n:::', '10:1 broken-aside'],
	['body', '# M\n\nR.\n', '8:1 heading-level'],
	['body', '### M\n\nR.\n', '8:1 heading-level'],
	['body', '## M\n\n#### N\n\nR.\n', '10:1 heading-level'],
	['body', '##M\n\nR.\n', '8:1 heading-level'],
	['body', '## M\n\nx\n\n## M\n\ny\n', '12:1 repeated-heading'],
	[
		'handbook/skills/dressing.mdx',
		withHeading('handbook/skills/dressing.mdx', 'Level 1'),
		at('handbook/skills/dressing.mdx'),
	],
	[
		'handbook/milestones/wound-care.mdx',
		withHeading('handbook/milestones/wound-care.mdx', 'Outcome ten dressings'),
		at('handbook/milestones/wound-care.mdx'),
	],
	[
		'handbook/years/first.mdx',
		withHeading('handbook/years/first.mdx', 'Theme ward'),
		at('handbook/years/first.mdx'),
	],
	['body', 'M\n=\n\nR.\n', '8:1 heading-level'],
	['body', '## M {#custom}\n\nR.\n', '8:6 stray-sign'],
	['body', '## ![x](/images/heel.png)\n\nR.\n', '8:1 empty-heading'],
	['text', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x', '10:1 conflict-marker'],
	['text', 'a â€” b', '10:3 garbled-text'],
	['text', 'TODO: x', '10:1 placeholder'],
	['text', 'Lorem ipsum dolor', '10:1 placeholder'],
	['text', 'a \ufffd b', '10:3 garbled-text'],
];

describe('mistakes in the body of a page', () => testRows(rows));
