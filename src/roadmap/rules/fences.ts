import type { Code, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../body/gather.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** Every code block is closed, and a diagram is called `mermaid` in these letters. */
export const checkFences: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

function checkPage({ body, text }: Entry): Fault[] {
	const faults: Fault[] = [];
	visit(body.tree, 'code', (node: Nodes) => {
		if (node.type !== 'code') return;
		const at = placeOf(node, text);
		if (isOpen(node, text.source)) faults.push(makeFault('open-fence', at));
		else if (isAlmostMermaid(node)) faults.push(makeFault('mermaid-fence', at, { words: node.lang ?? '' }));
		else if (node.lang === 'mermaid' && node.value.trim() === '') faults.push(makeFault('mermaid-fence', at, { why: 'the diagram is empty', mend: 'write the diagram between the fences, or take both out' }));
	});
	return faults;
}

/** A block that ends with the page instead of with its own fence. */
function isOpen({ position }: Code, source: string): boolean {
	const written = source.slice(position?.start.offset, position?.end.offset);
	const [, fence] = /^(`{3,}|~{3,})/.exec(written) ?? [];
	if (fence === undefined) return false;
	const last = written.trimEnd().split('\n').at(-1)?.replace(/^[\s>]+/, '').trimEnd() ?? '';
	return !written.includes('\n') || !last.startsWith(fence) || /[^`~]/.test(last);
}

function isAlmostMermaid({ lang }: Code): boolean {
	if (!lang || lang === 'mermaid') return false;
	return lang.toLowerCase() === 'mermaid' || (lang.length > 4 && nearest(lang, ['mermaid']) === 'mermaid');
}
