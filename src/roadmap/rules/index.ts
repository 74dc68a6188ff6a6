import type { Fault } from '../fault.ts';
import { checkAsides } from './asides.ts';
import { checkBounds } from './bounds.ts';
import { checkBranches } from './branches.ts';
import { checkCitations } from './citations.ts';
import { checkCode } from './code.ts';
import { checkCycles } from './cycles.ts';
import { checkDates } from './dates.ts';
import { checkElements } from './elements.ts';
import { checkFeedback } from './feedback.ts';
import { checkFences } from './fences.ts';
import { checkFiles } from './files.ts';
import { checkHeadings } from './headings.ts';
import { checkIds } from './ids.ts';
import { checkImports } from './imports.ts';
import { checkLevels } from './levels.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkNumbers } from './numbers.ts';
import { checkPauses } from './pauses.ts';
import { checkProfile } from './profile.ts';
import { checkProgress } from './progress.ts';
import { checkReferences } from './references.ts';
import { checkRenamed } from './renamed.ts';
import { checkReviews } from './reviews.ts';
import { checkRoad } from './road.ts';
import type { Rule, Scene } from './rule.ts';
import { checkTerms } from './terms.ts';
import { checkTexts } from './texts.ts';
import { checkTiming } from './timing.ts';
import { checkReadable } from './unreadable.ts';

const rules: readonly Rule[] = [
	checkFiles,
	checkReadable,
	checkImports,
	checkElements,
	checkCode,
	checkHeadings,
	checkTerms,
	checkAsides,
	checkFences,
	checkLinks,
	checkMarkup,
	checkCitations,
	checkTexts,
	checkDates,
	checkReferences,
	checkIds,
	checkLevels,
	checkCycles,
	checkTiming,
	checkBranches,
	checkProfile,
	checkBounds,
	checkPauses,
	checkProgress,
	checkReviews,
	checkFeedback,
	checkRoad,
	checkNumbers,
	checkRenamed,
];

/** Asks every rule. */
export function checkRules(scene: Scene): Fault[] {
	return rules.flatMap((rule) => [...rule(scene)]);
}
