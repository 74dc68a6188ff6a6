import type { MilestoneData } from '../../schemas/milestone.ts';
import type { Fault } from '../../roadmap/fault.ts';
import { makeFinding } from '../finding.ts';
import type { Article } from '../page/article.ts';
import type { Block, TableBlock } from '../page/blocks.ts';
import { blocksOf, isTable } from './parts.ts';
import type { Rule } from './rule.ts';

/** Column of the table of hours → the budget in the frontmatter that it spends. */
const budgets = { 'own time': 'own', 'on the job': 'job' } as const;

/** The hours in the cells of a milestone’s table add up to its likely effort. */
export const checkMilestoneHours: Rule = ({ articles }) =>
	articles
		.filter(({ kind }) => kind === 'milestone')
		.flatMap((article) => {
			const tables = blocksOf(article).filter(isHours);
			return tables.length === 0
				? []
				: Object.keys(budgets).flatMap((column) =>
						compare(article, tables, column as keyof typeof budgets),
					);
		});

/** Whether a block is a table with a column for each budget. */
export function isHours(block: Block): block is TableBlock {
	return isTable(block) && Object.keys(budgets).every((column) => columnOf(block, column) !== -1);
}

function compare(
	{ data, at }: Article,
	tables: readonly TableBlock[],
	column: keyof typeof budgets,
): Fault[] {
	const { effort } = data as MilestoneData;
	const likely = effort[budgets[column]][1];
	const sum = tables.reduce((sum, table) => sum + addUp(table, column), 0);
	const place = { ...(tables[0]?.at ?? at), words: column };
	const why = `the column adds up to ${sum} h, and the likely effort of the frontmatter is ${likely} h`;
	return Math.abs(sum - likely) < 0.01 ? [] : [makeFinding('hours-differ', place, { why })];
}

function addUp(table: TableBlock, column: string): number {
	const at = columnOf(table, column);
	const rows = table.rows.filter(([first = '']) => !/^(?:total|sum|together|all)\b/i.test(first));
	return rows.reduce((sum, row) => sum + readHours(row[at] ?? ''), 0);
}

/** The hours that a cell begins with: `6 h: eight calls` → 6; a dash or nothing → 0. */
export function readHours(cell: string): number {
	return Number(/^(\d+(?:\.\d+)?)\s*(?:h\b|$)/.exec(cell)?.[1] ?? 0);
}

function columnOf({ head }: TableBlock, name: string): number {
	return head.findIndex((cell) => cell.toLowerCase() === name);
}
