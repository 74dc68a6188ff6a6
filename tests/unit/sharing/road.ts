import { siteOf } from '../../../src/sharing/site.ts';

/** Names in the order in which they were numbered: a milestone and its outcomes, one after another. */
export function namesOf(milestones: number, outcomes = 5, skills = 24): readonly string[] {
	const count = (length: number) => Array.from({ length }, (_, at) => at + 1);
	return [
		...count(3).map((year) => `year/year-${year}`),
		...count(milestones).flatMap((at) => [
			`milestone/work-${at}`,
			...count(outcomes).map((outcome) => `milestone/work-${at}#outcome-${outcome}`),
		]),
		...count(skills).map((at) => `skill/skill-${at}`),
		...count(2).map((at) => `decision/decision-${at}`),
		...count(6).map((at) => `option/option-${at}`),
		...count(4).map((at) => `guide/guide-${at}`),
	];
}

/** A road with numbers from 1 up for the handbook’s names, and from 8192 up for a fork’s own. */
export const idsOf = (handbook: readonly string[], own: readonly string[] = []) => ({
	numbers: new Map([
		...handbook.map((name, at) => [name, at + 1] as const),
		...own.map((name, at) => [name, at + 8192] as const),
	]),
	aliases: new Map<string, string>(),
});

export const ownNames = [
	'milestone/my-own',
	'milestone/my-own#first',
	'milestone/my-own#second',
	'skill/my-skill',
	'option/my-option',
];

/** The road of most tests: 60 milestones of the handbook, and one of a fork. */
export const names = namesOf(60);
export const site = siteOf(idsOf(names, ownNames));
