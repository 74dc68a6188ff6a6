import { expect, test } from 'vitest';
import { buildRoadTimeline } from '../../../src/diagrams/index.ts';
import { outlineOf } from '../../../src/plan/outline.ts';
import { progressOf, settingsOf } from '../../../src/plan/from-content.ts';
import { plan } from '../../../src/plan/plan.ts';
import { namesOf, plain } from '../../../src/plan/words/index.ts';
import { tellStanding } from '../../../src/site/standing.ts';
import { check } from '../roadmap/road.ts';

/** The road of a nurse with her profile and record. */
function walk(profile: string, progress = 'milestones: {}\n') {
	const checked = check({ 'mine/profile.yaml': profile, 'mine/progress.yaml': progress });
	if (!checked.roadmap) throw new Error(JSON.stringify(checked.faults));
	return { ...checked, roadmap: checked.roadmap };
}

function tell(profile: string, progress?: string): string[] {
	const { roadmap, ...said } = walk(profile, progress);
	const outline = outlineOf(roadmap);
	const made = plan(
		outline,
		settingsOf(said.profile, roadmap.home),
		progressOf(said.progress),
		undefined,
	);
	return tellStanding(made, namesOf(outline)).map(plain);
}

const done =
	'milestones:\n  wound-care: { state: done }\n  emergency-course: { state: dropped, why: No }\n';

test('tells a reader when the plan ends, what comes next and what is to be decided', () => {
	expect(tell('start: 2027-01-04\n')).toMatchInlineSnapshot(`
		[
		  "The plan ends in December 2028.",
		  "Next: Wound care.",
		  "To decide: Which field.",
		]
	`);
	expect(tell('start: 2027-01-04\nchoices: { field: [emergency] }\n')).toMatchInlineSnapshot(`
		[
		  "The plan ends in December 2028.",
		  "Next: Wound care.",
		]
	`);
	expect(tell('{}\n')).toMatchInlineSnapshot(`
		[
		  "The plan ends in Year 2, Q4.",
		  "Next: Wound care.",
		  "To decide: Which field.",
		]
	`);
	expect(tell('start: 2027-01-04\n', done)).toMatchInlineSnapshot(`
		[
		  "Everything on this road is done, but for what you have dropped.",
		]
	`);
});

test('shows on the road what is decided as decided', () => {
	const notes = (profile: string) => JSON.stringify(buildRoadTimeline(walk(profile).roadmap));
	expect(notes('{}\n')).toContain('decide by the end of');
	expect(notes('choices: { field: [emergency] }\n')).not.toContain('decide by the end of');
	expect(notes('choices: { field: [emergency] }\n')).toContain('decided');
});
