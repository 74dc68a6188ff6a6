import type { Fault } from '../roadmap/fault.ts';
import { countFaults } from './count.ts';

/**
 * The report for other programs. `version` grows when a field changes its meaning or goes;
 * new fields may come without that.
 *
 * ```json
 * {
 *   "version": 1,
 *   "faults": 1, "warnings": 0, "files": 1,
 *   "report": [{
 *     "code": "unknown-id", "severity": "fault",
 *     "file": "content/mine/skills/x.mdx", "line": 7, "column": 8,
 *     "words": "wound-car", "why": "…", "mend": "…", "help": "/faults/unknown-id/"
 *   }]
 * }
 * ```
 */
export function toJson(faults: readonly Fault[]): string {
	const report = faults.map(({ code, severity, file, line, column, words, why, mend }) => ({
		...{ code, severity, file, line, column, words, why, mend },
		help: `/faults/${code}/`,
	}));
	return `${JSON.stringify({ version: 1, ...countFaults(faults), report }, undefined, '\t')}\n`;
}
