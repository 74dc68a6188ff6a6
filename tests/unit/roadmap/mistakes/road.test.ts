import { describe } from 'vitest';
import { textOf } from '../road.ts';
import { type Row, testRows } from './lay.ts';

const rows: readonly Row[] = [
	['mine/years/first.yaml', 'hue: Green\n', '1:6 unknown-choice'],
	['handbook/profile.yaml', 'name: X\n', '1:1 idle-patch'],
	[
		'mine/milestones/wound-care.yaml',
		'needs: [emergency-course]\nquarter: 4\ntheme: field\n',
		'content/handbook/years/first.mdx:1:1 empty-year',
		'1:9 cycle',
	],
	[
		'mine/milestones/wound-care.yaml',
		'theme: field\nquarter: 4\n',
		'content/handbook/years/first.mdx:1:1 empty-year',
		'2:10 starts-too-early',
	],
	['mine/options/children.yaml', 'decision: feild\n', '1:11 unknown-id'],
	[
		'mine/decisions/other.mdx',
		'---\ntitle: Which field\nsummary: Three fields, one of them yours.\nreviewed: 2026-11-22\ntheme: field\nquarter: 1\ncriteria:\n  - title: Nights\n    text: How many you can work.\n---\n\n## How to choose\n\nSpend a day in [each](../options/emergency.mdx).\n',
		'1:1 too-few-options',
	],
	['mine/profile.yaml', 'keep: []\n', 'content/mine/years:1:1 no-road'],
	['mine/profile.yaml', 'keep: [guides]\n', '1:8 unknown-choice'],
	['mine/profile.yaml', 'hide:\n  - item: milestone/wound-car\n    why: x\n', '2:11 unknown-id'],
	['mine/profile.yaml', 'hide:\n  - item: skill/wound-care\n    why: x\n', '2:11 wrong-kind'],
	['mine/profile.yaml', 'hide:\n  - milestone/wound-care\n', '2:5 wrong-type'],
	[
		'mine/profile.yaml',
		'hide:\n  - item: milestone/wound-care\n    why: x\n',
		'content/handbook/years/first.mdx:1:1 empty-year',
	],
	['mine/profile.yaml', 'choices:\n  field: [emergenc]\n', '2:11 unknown-id'],
	['mine/profile.yaml', 'choices:\n  feild: [emergency]\n', '2:3 unknown-id'],
	['mine/profile.yaml', 'choices:\n  field: emergency\n', '2:10 wrong-type'],
	[
		'mine/profile.yaml',
		'choices:\n  field: [children]\nhide:\n  - item: option/children\n    why: x\n',
		'2:11 on-hidden',
	],
	[
		'mine/profile.yaml',
		'choices:\n  field: [children]\nhide:\n  - item: decision/field\n    why: x\n',
		'content/handbook/years/second.mdx:1:1 empty-year',
		'2:3 on-hidden',
	],
	['mine/years/first.yaml', 'themes:\n  - id: other\n    title: Other\n', '2:3 unknown-id'],
	[
		'mine/years/first.mdx',
		textOf('handbook/years/first.mdx').replace('id: ward', 'id: other'),
		'9:3 unknown-id',
	],
];

describe('mistakes in what pages and the profile make of each other', () => testRows(rows));
