import { makeFault } from '../faults/make.ts';
import { resolveLink } from '../links.ts';
import type { Rule } from './index.ts';

/** Every link of a body leads somewhere. */
export const checkLinks: Rule = ({ draft, links }) =>
	draft.entries.flatMap((entry) =>
		entry.body.links
			.filter((link) => resolveLink(link.href, entry.path, links).kind === 'fault')
			.map((link) => makeFault('broken-link', link.at)),
	);
