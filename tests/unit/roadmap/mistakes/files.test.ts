import { describe } from 'vitest';
import { type Row, page, testRows } from './lay.ts';

const rows: readonly Row[] = [
	[
		'mine/resources.yaml',
		'- {id: n, title: N, authors: [X], kind: book, url: "https://e.org", hours: 3, level: intro, free: yes, about: A}\n',
		'1:99 wrong-type',
	],
	['mine/guides/second-week.md', page, '1:1 file-name'],
	['mine/notes.txt', 'Buy gloves.\n', '1:1 wrong-place'],
	['mine/guides/notes', 'Buy gloves.\n', '1:1 wrong-place'],
	['mine/guides/second-week.MDX', page, '1:1 file-name'],
	['mine/guides/second-week.txt', page, '1:1 file-name'],
	['mine/guides/start.yml', 'order: 3\n', '1:1 file-name'],
	['mine/resources.yml', '[]\n', '1:1 file-name'],
	['mine/guides/second-week', page, '1:1 file-name'],
	['mine/guides/second_week.mdx', page, '1:1 file-name'],
	['mine/guides/неделя.mdx', page, '1:1 file-name'],
	['mine/guide/second-week.mdx', page, '1:1 wrong-place'],
	['mine/Guides/second-week.mdx', page, '1:1 wrong-place'],
	['mine/recipes/second-week.mdx', page, '1:1 wrong-place'],
	['mine/guides/a/second-week.mdx', page, '1:1 wrong-place'],
	['mine/guides/second-week/index.mdx', page, '1:1 wrong-place'],
	['guides/second-week.mdx', page, '1:1 wrong-place'],
	['second-week.mdx', page, '1:1 wrong-place'],
	['mine/profil.yaml', 'name: X\n', '1:1 idle-patch'],
	[
		'mine/resources.yaml',
		'- {id: n, title: N, authors: [X], kind: book, url: "https://e.org", hours: 3, level: intro, free: true, about: A}\n- {id: n, title: N, authors: [X], kind: book, url: "https://e.org", hours: 3, level: intro, free: true, about: A}\n',
		'2:8 duplicate-id',
	],
	['mine/resources.yaml', 'resources:\n  - id: x\n', '1:1 wrong-type'],
	['mine/resources.yaml', 'wound-book:\n  title: x\n', '1:1 wrong-type'],
	[
		'mine/plan.mdx',
		'---\ntitle: Second week\nsummary: What to do next.\nreviewed: 2026-11-22\n---\n\n## M\n\nR.\n',
		'1:1 taken-address',
	],
];

describe('mistakes in names and places of files', () => testRows(rows));
