import { type FaultEntry, guide } from './entry.ts';

const rest = '## Monday\n\nRest.\n';
const fields = 'title: Second week\nsummary: What to do next.\nreviewed: 2026-11-22\norder: 2\n';
const file = 'mine/guides/second-week.mdx';
const patch = 'mine/guides/start.yaml';
const year = 'mine/years/first.yaml';

/** Frontmatter and YAML: the signs that hold the fields together. */
export const yamlFaults = {
	'no-frontmatter': {
		severity: 'fault',
		title: 'A page without frontmatter',
		why: 'a page begins with its fields between two lines of three hyphens, from the very first line on',
		mend: 'put --- on line 1, then the fields, then --- again',
		sample: { file, before: `# Second week\n\n${rest}`, after: guide(rest), at: [1, 1] },
	},
	'unclosed-frontmatter': {
		severity: 'fault',
		title: 'Frontmatter without an end',
		why: 'the line of three hyphens that ends the frontmatter is missing, so the whole page is taken for fields',
		mend: 'put a line of three hyphens under the last field',
		sample: { file, before: `---\n${fields}----\n\n${rest}`, after: guide(rest), at: [6, 1] },
	},
	'tab-indent': {
		severity: 'fault',
		title: 'A tab at the start of a line',
		why: 'YAML does not know how wide a tab is, so it cannot tell what the line belongs to',
		mend: 'use two spaces in place of the tab',
		sample: { file: year, before: 'themes:\n\t- id: ward\n\t  title: The ward\n', after: 'themes:\n  - id: ward\n    title: The ward\n', at: [2, 1] },
	},
	'bad-indent': {
		severity: 'fault',
		title: 'A line that is indented too much or too little',
		why: 'how far a line is indented says what it belongs to, and this one belongs to nothing',
		mend: 'indent it exactly like the lines beside it',
		sample: { file: patch, before: 'title: Start\n  order: 3\n', after: 'title: Start\norder: 3\n', at: [2, 3] },
	},
	'broken-quotes': {
		severity: 'fault',
		title: 'Quotes that do not match',
		why: 'the value begins with a quotation mark that is not closed where the value ends',
		mend: 'put one matching quotation mark at each end; inside "…" use ’ or single quotes',
		sample: { file: patch, before: 'title: "Start\norder: 3\n', after: 'title: "Start"\norder: 3\n', at: [1, 8] },
	},
	'unclosed-bracket': {
		severity: 'fault',
		title: 'Brackets that do not match',
		why: 'a list that begins with [ ends with ], and fields that begin with { end with }',
		mend: 'add the bracket that is missing, or take out the one too many',
		sample: { file: 'mine/milestones/emergency-course.yaml', before: 'needs: [wound-care\nquarter: 3\n', after: 'needs: [wound-care]\nquarter: 3\n', at: [1, 8] },
	},
	'unquoted-colon': {
		severity: 'fault',
		title: 'A colon inside a text without quotes',
		why: 'a colon with a space after it begins a new field, so this text would be cut in two',
		mend: 'put the whole value in quotes',
		sample: { file: patch, before: 'title: Start: the first week\n', after: "title: 'Start: the first week'\n", at: [1, 8] },
	},
	'unquoted-sign': {
		severity: 'fault',
		title: 'A value that begins with a sign',
		why: 'a value that begins with this sign means something else in YAML',
		mend: 'put the whole value in quotes',
		sample: { file: patch, before: 'title: @home\n', after: "title: '@home'\n", at: [1, 8] },
	},
	'missing-colon': {
		severity: 'fault',
		title: 'A line that is no field',
		why: 'a field is a name, a colon and a space, then the value; this line has none of that',
		mend: 'write `name: value`, with a space after the colon',
		sample: { file: patch, before: 'title: Start\norder:3\n', after: 'title: Start\norder: 3\n', at: [2, 1] },
	},
	'duplicate-key': {
		severity: 'fault',
		title: 'A field that is written twice',
		why: 'the same field is written twice; only one of the two can count',
		mend: 'delete one of the two',
		sample: { file: patch, before: 'order: 3\norder: 4\n', after: 'order: 3\n', at: [2, 1] },
	},
	'bad-alias': {
		severity: 'fault',
		title: 'A label that leads nowhere, or to too much',
		why: 'a value that begins with * repeats one that was labelled with & above, and there is none of this name',
		mend: 'put the value in quotes if the star is meant, or write the value out',
		sample: { file: patch, before: 'title: *Start*\n', after: "title: '*Start*'\n", at: [1, 8] },
	},
	'yaml-syntax': {
		severity: 'fault',
		title: 'A line that YAML cannot read',
		why: 'something here cannot be read as `name: value`',
		mend: 'put the value in quotes, or write it like the fields beside it',
		sample: { file: patch, before: '? [title]\n: Start\n', after: 'title: Start\n', at: [1, 3] },
	},
} as const satisfies Record<string, FaultEntry>;
