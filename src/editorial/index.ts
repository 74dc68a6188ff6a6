import type { Fault } from '../roadmap/fault.ts';
import { sortFaults } from '../roadmap/faults/sort.ts';
import type { SourceFile } from '../roadmap/source.ts';
import { type Shelf, readShelf } from './page/shelf.ts';
import { checkCitations } from './rules/citations.ts';
import { checkFewTerms } from './rules/few-terms.ts';
import { checkFillers } from './rules/fillers.ts';
import { checkGrade } from './rules/grade.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLength } from './rules/length.ts';
import { checkMilestoneHours } from './rules/milestone-hours.ts';
import { checkMilestoneParts } from './rules/milestone-parts.ts';
import { checkMoving } from './rules/moving.ts';
import { checkOrderOfTerms } from './rules/order-of-terms.ts';
import type { Rule } from './rules/rule.ts';
import { checkRepeatedOpenings } from './rules/repeated-openings.ts';
import { checkRepeatedSentences } from './rules/repeated-sentences.ts';
import { checkSkillParts } from './rules/skill-parts.ts';
import { checkTemplateParts } from './rules/template-parts.ts';

/** Every rule of the editor, by what it watches over. */
export const rules = {
	'parts of a milestone': checkMilestoneParts,
	'hours of a milestone': checkMilestoneHours,
	'parts of a skill': checkSkillParts,
	'parts of a template': checkTemplateParts,
	'length of a page': checkLength,
	'citations and resources': checkCitations,
	'repeated sentences': checkRepeatedSentences,
	'repeated openings': checkRepeatedOpenings,
	'filler phrases': checkFillers,
	'headings of a page': checkHeadings,
	'links to terms': checkFewTerms,
	'order of terms': checkOrderOfTerms,
	'reading grade': checkGrade,
	'subjects that move': checkMoving,
} as const satisfies Record<string, Rule>;

/**
 * Reads the pages of the handbook’s shelf as an editor would. A fork’s own pages are its own
 * business, and nothing that is found stops a site from being built.
 *
 * @param files the content folder, or any part of it
 * @param today the day of the check, as 2026-11-22
 */
export function checkEditorial(files: readonly SourceFile[], today: string): Fault[] {
	const shelf = readHandbook(files);
	return sortFaults(Object.values(rules).flatMap((rule) => [...rule({ ...shelf, today })]));
}

/** The pages and resources of the handbook’s shelf. */
export function readHandbook(files: readonly SourceFile[]): Shelf {
	return readShelf(files.filter(({ path }) => path.startsWith('handbook/')));
}
