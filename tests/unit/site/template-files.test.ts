import { expect, test } from 'vitest';
import type { SourcePage } from '../../../src/roadmap/source.ts';
import { templateFile } from '../../../src/site/template-files.ts';

const page = (body: string, kind: SourcePage['kind'] = 'template'): SourcePage => ({
	kind,
	id: 'handover',
	address: '/templates/handover/',
	path: 'mine/templates/handover.mdx',
	patch: undefined,
	data: {},
	body,
	headings: [],
});

test('takes the first named document, with fences inside it as they are', () => {
	const body =
		'When to use it.\n\n````md title="handover.md"\n# Handover\n\n```sh\nls\n```\n````\n\n```md title="filled.md"\n# Filled\n```\n';
	expect(templateFile(page(body))).toEqual({
		name: 'handover.md',
		address: '/files/templates/handover/handover.md',
		text: '# Handover\n\n```sh\nls\n```\n',
	});
});

test.each([
	['a page of another kind', page('```md title="x.md"\n# X\n```\n', 'guide')],
	['a document without a name', page('```md\n# X\n```\n')],
	['a name that leads elsewhere', page('```md title="../../x.md"\n# X\n```\n')],
])('offers no file for %s', (_what, source) => {
	expect(templateFile(source)).toBeUndefined();
});
