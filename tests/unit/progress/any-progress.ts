import fc from 'fast-check';
import { visibilities } from '../../../src/schemas/fields.ts';
import { proofs } from '../../../src/schemas/milestone.ts';
import {
	type EvidenceData,
	type MilestoneProgressData,
	type ProgressData,
	type SkillProgressData,
	states,
} from '../../../src/schemas/progress.ts';

/** Words that YAML, JSON, a page or an object could take for something else than words. */
export const hostile = [
	...[
		'null',
		'~',
		'true',
		'No',
		'y',
		'.nan',
		'-.INF',
		'0x1F',
		'1e3',
		'1_000',
		'12:30:45',
		'=',
		'<<',
	],
	...['- item', 'a: b', 'key:', '# not a comment', 'a #b', '? x', '| block', '> folded', '!!str x'],
	...[
		'&anchor',
		'*alias',
		'{a: 1}',
		'[1, 2]',
		'%TAG',
		'@at',
		'`tick`',
		'---',
		'...',
		'"',
		"'",
		'\\',
	],
	...[
		'two\nlines',
		'tab\there',
		'CR\r\nLF',
		'a\u2028b\u2029c',
		'x\u0085y',
		'\u0000\u0007\u001b[31m',
	],
	...['zero\ufeffwidth', '\ud800 alone', '🧑🏽‍🔧', 'שלום \u202e abc', 'é e\u0301', 'a'.repeat(3000)],
	...[
		'</script><script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'__proto__',
		'2027-02-30',
	],
	...['${x} {x} `x`', 'https://example.org/?a=b#c', '2027-01-01', 'Ends with a colon: ', 'yes: no'],
].map((text) => text.trim());

export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...hostile),
	fc
		.string({ unit: 'binary', maxLength: 40 })
		.map((text) => text.trim())
		.filter(Boolean),
	fc.constant('Ten dressings, signed by Sister Ada.'),
);

/** Ids as they are allowed, those that mean something to YAML or to an object among them. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom('constructor', 'null', 'true', 'on', 'y', '1', '007', '1e3', '2027-01-01', 'a-b'),
	fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
);

export const anyDay: fc.Arbitrary<string> = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const anyVisibility = fc.constantFrom(...visibilities);
const hours = fc.double({ min: 0, max: 10_000, noNaN: true }).map((value) => value || 0);

/** Records where a field is sometimes not there at all, as the schema leaves it. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
	fc.record(fields, { requiredKeys: required }) as unknown as fc.Arbitrary<T>;

export const anyEvidence: fc.Arbitrary<EvidenceData> = record<EvidenceData>(
	{ proof: fc.constantFrom(...proofs), text: anyText, date: anyDay, visibility: anyVisibility },
	['proof', 'text', 'visibility'],
);

type Note = MilestoneProgressData['notes'][number];
const anyNotes = fc.array(
	record<Note>({ text: anyText, date: anyDay, visibility: anyVisibility }, ['text', 'visibility']),
	{ maxLength: 2 },
);

const by = <T>(id: fc.Arbitrary<string>, value: fc.Arbitrary<T>, maxKeys = 3) =>
	fc.dictionary(id, value, { maxKeys, noNullPrototype: true });

export const anyMilestone = (
	outcome = anyId,
	state: fc.Arbitrary<MilestoneProgressData['state']> = fc.constantFrom(...states),
): fc.Arbitrary<MilestoneProgressData> =>
	record<MilestoneProgressData>(
		{
			state,
			why: anyText,
			started: anyDay,
			finished: anyDay,
			spent: fc.record({ own: hours, job: hours }),
			visibility: anyVisibility,
			outcomes: by(outcome, fc.array(anyEvidence, { minLength: 1, maxLength: 3 })),
			notes: anyNotes,
		},
		['state', 'visibility', 'outcomes', 'notes'],
	);

const anySkill: fc.Arbitrary<SkillProgressData> = fc.record({
	level: fc.nat(9),
	visibility: anyVisibility,
	notes: anyNotes,
});

/** Records of progress of all shapes. */
export const anyProgress = (
	ids: { readonly milestone?: fc.Arbitrary<string>; readonly outcome?: fc.Arbitrary<string> } = {},
): fc.Arbitrary<ProgressData> =>
	record<ProgressData>(
		{
			updated: anyDay,
			asks: fc.array(
				record<ProgressData['asks'][number]>(
					{ text: anyText, about: anyId, visibility: anyVisibility },
					['text', 'visibility'],
				),
				{ maxLength: 3 },
			),
			milestones: by(ids.milestone ?? anyId, anyMilestone(ids.outcome)),
			skills: by(anyId, anySkill),
		},
		['asks', 'milestones', 'skills'],
	);

export const nothing: ProgressData = { asks: [], milestones: {}, skills: {} };

/** A milestone record with fields of one’s own. */
export const milestone = (fields: Partial<MilestoneProgressData> = {}): MilestoneProgressData => ({
	state: 'planned',
	visibility: 'mentor',
	outcomes: {},
	notes: [],
	...fields,
});

/** A piece of evidence for all to see. */
export const evidence = (
	proof: EvidenceData['proof'],
	text = 'Seen.',
	fields: Partial<EvidenceData> = {},
): EvidenceData => ({ proof, text, visibility: 'public', ...fields });
