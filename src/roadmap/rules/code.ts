import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../body/gather.ts';
import { readLiteral } from '../body/literals.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** A page says things; it computes nothing. Comments and single quoted texts in braces are fine. */
export const checkCode: Rule = ({ draft }) => draft.entries.flatMap(checkPage);

function checkPage({ body, text }: Entry): Fault[] {
	const faults: Fault[] = [];
	visit(body.tree, (node: Nodes) => {
		if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
		const program = node.data?.estree;
		if (program?.body.length === 0 || typeof readLiteral(program)?.value === 'string') return;
		const words = node.value.trim();
		faults.push(
			makeFault('code-in-page', placeOf(node, text), {
				mend: /^[\w ]{1,40}$/.test(words)
					? `write \\{${words}\\} if the braces are meant, or put it in backticks`
					: 'take it out, or put it in backticks to show it as code',
			}),
		);
	});
	return faults;
}
