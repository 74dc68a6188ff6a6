import type { Fault } from '../../roadmap/fault.ts';
import { type MovingSubject, movingSubjects } from '../data/moving.ts';
import { makeFinding } from '../finding.ts';
import type { Article } from '../page/article.ts';
import type { Passage } from '../page/passages.ts';
import type { Rule } from './rule.ts';

/** A page that names something that moves says which edition it means, and was read within a year. */
export const checkMoving: Rule = ({ articles, resources, today }) => {
	const years = new Map(resources.map(({ id, data }) => [id, data.year]));
	return articles.flatMap((article) =>
		movingSubjects.flatMap((subject) => check(article, subject, years, today)),
	);
};

function check(article: Article, subject: MovingSubject, years: Years, today: string): Fault[] {
	const passages = [...article.fields, ...article.passages];
	const first = passages.find(({ cited }) => subject.names.test(cited));
	if (first === undefined) return [];
	const words = subject.names.exec(first.cited)?.[0] ?? subject.name;
	const at = { ...first.at, words };
	const stated = linesOf(passages).some((line) => subject.states.test(expand(line, years)));
	const reviewed = String(article.data['reviewed'] ?? '');
	return [
		...(stated
			? []
			: [
					makeFinding('undated-subject', at, {
						mend: `name the edition of ${subject.name}; seen last: ${subject.seen}`,
					}),
				]),
		...(reviewed >= yearBefore(today) ? [] : [makeFinding('stale-subject', at)]),
	];
}

/** Passages by the line on which they stand: the cells of a row belong together. */
function linesOf(passages: readonly Passage[]): string[] {
	const lines = Map.groupBy(passages, ({ at }) => at.line);
	return [...lines.values()].map((line) => line.map(({ cited }) => cited).join(' '));
}

/** A citation is shown with its year, and so states an edition: `OWASP [@x]` → `OWASP (2026)`. */
function expand(line: string, years: Years): string {
	return line.replace(/\[@([a-z0-9-]+)\]/g, (whole, id: string) =>
		years.get(id) ? `(${years.get(id)})` : whole,
	);
}

/** The same day of the year before: `2026-11-22` → `2025-11-22`. */
function yearBefore(day: string): string {
	return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

type Years = ReadonlyMap<string, number | null>;
