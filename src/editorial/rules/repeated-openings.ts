import type { Fault } from '../../roadmap/fault.ts';
import { makeFinding } from '../finding.ts';
import { type Sentence, groupSentences, sentencesOf } from '../page/said.ts';
import type { Rule } from './rule.ts';

/** A frame is the start of a sentence, this many words long … */
const frame = 5;

/** … and may begin sentences on this many pages. */
const mostPages = 4;

/** No five words begin sentences on more than four pages. */
export const checkRepeatedOpenings: Rule = ({ articles }) => {
	const said = articles.flatMap(sentencesOf).filter(({ key }) => key.length >= frame);
	return groupSentences(said, openingOf).flatMap(judge);
};

function judge(group: readonly Sentence[]): Fault[] {
	const pages = [...new Set(group.map(({ at }) => at.file))];
	if (pages.length <= mostPages) return [];
	const why = `sentences on ${pages.length} pages begin with these words: ${pages.map(pageOf).join(', ')}`;
	return group.map((sentence) =>
		makeFinding('repeated-opening', sentence.at, { words: openingOf(sentence), why }),
	);
}

function openingOf({ key }: Sentence): string {
	return key.slice(0, frame).join(' ');
}

/** `handbook/skills/optimization.mdx` → `skills/optimization` */
function pageOf(file: string): string {
	return file.replace(/^[^/]+\//, '').replace(/\.\w+$/, '');
}
