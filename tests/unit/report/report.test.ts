import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../../src/report/annotations.ts';
import { toJson } from '../../../src/report/json.ts';
import { toTerminal } from '../../../src/report/terminal.ts';
import { check } from '../roadmap/road.ts';

const { faults } = check({
	'mine/milestones/emergency-course.yaml': 'needs: [wound-car]\nquarter: 5\n',
	'mine/guides/start.yaml': 'reviewed: 2099-01-01\n',
});

describe('the report', () => {
	test('groups faults by file for a person, and counts them', () => {
		expect(toTerminal(faults, { colour: false })).toMatchInlineSnapshot(`
			"content/mine/guides/start.yaml:1:11  future-date (warning)  "2099-01-01"
			  why   nobody has reviewed the page on a day that is still to come
			  mend  write the day on which the page was last read

			content/mine/milestones/emergency-course.yaml:1:9  unknown-id  "wound-car"
			  why   no milestone has this id, so \`needs\` would lead nowhere
			  mend  use "wound-care", or add content/mine/milestones/wound-car.mdx
			content/mine/milestones/emergency-course.yaml:2:10  out-of-range  "5"
			  why   \`quarter\` takes a whole number from 1 to 4
			  mend  write a whole number from 1 to 4, without quotes

			2 faults and 1 warning in 2 files
			"
		`);
	});

	test('says so when nothing is wrong', () => {
		expect(toTerminal([], { colour: false })).toBe('no faults\n');
	});

	test('is coloured only when it is asked to be', () => {
		expect(toTerminal(faults, { colour: true })).toContain('\u001b[31munknown-id\u001b[0m');
	});

	test('gives other programs the same facts', () => {
		expect(toJson(faults.slice(0, 1))).toMatchInlineSnapshot(`
			"{
				"version": 1,
				"faults": 0,
				"warnings": 1,
				"files": 1,
				"report": [
					{
						"code": "future-date",
						"severity": "warning",
						"file": "content/mine/guides/start.yaml",
						"line": 1,
						"column": 11,
						"words": "2099-01-01",
						"why": "nobody has reviewed the page on a day that is still to come",
						"mend": "write the day on which the page was last read",
						"help": "/faults/future-date/"
					}
				]
			}
			"
		`);
	});

	test('escapes what would end an annotation', () => {
		const [first] = faults;
		if (!first) throw new Error('no fault');
		expect(
			toAnnotations([{ ...first, file: 'content/a,b:c.mdx', words: '100%\n', severity: 'fault' }]),
		).toMatchInlineSnapshot(`
			"::error file=content/a%2Cb%3Ac.mdx,line=1,col=11,title=future-date::"100%25%0A": nobody has reviewed the page on a day that is still to come%0AMend: write the day on which the page was last read
			"
		`);
	});
});
