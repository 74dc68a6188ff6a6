import type { Fault } from '../fault.ts';
import type { Place } from '../files/text.ts';
import { type FaultCode, faultTable } from './index.ts';

/** Takes each fault as it is found. */
export type Report = (fault: Fault) => void;

/** A fault at a place; what is not said here is taken from the table of faults. */
export function makeFault(
	code: FaultCode,
	at: Place,
	say: { readonly why?: string; readonly mend?: string; readonly words?: string } = {},
): Fault {
	const entry = faultTable[code];
	return {
		code,
		severity: entry.severity,
		file: `content/${at.file}`,
		line: at.line,
		column: at.column,
		words: say.words ?? at.words,
		why: say.why ?? entry.why,
		mend: say.mend ?? entry.mend,
	};
}
