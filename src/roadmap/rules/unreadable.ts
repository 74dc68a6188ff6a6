import { makeFault } from '../faults/make.ts';
import type { Rule } from './rule.ts';

/** MDX can read the body from end to end. */
export const checkReadable: Rule = ({ draft }) =>
	draft.entries.flatMap(({ body, text }) => [
		...body.conflicts.map((at) => makeFault('conflict-marker', text.place(at))),
		...body.unreadable.map(({ code, at, end, why, mend }) =>
			makeFault(code, text.place(at, Math.max(at + 12, end)), { ...(why && { why }), ...(mend && { mend }) }),
		),
	]);
