import type { Node, Program } from 'estree';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../body/gather.ts';
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
		if (program && (program.body.length === 0 || isText(program))) return;
		const words = node.value.trim();
		faults.push(
			makeFault('code-in-page', placeOf(node, text), {
				mend: /^[\w ]{1,40}$/.test(words) ? `write \\{${words}\\} if the braces are meant, or put it in backticks` : 'take it out, or put it in backticks to show it as code',
			}),
		);
	});
	return faults;
}

/** A value that is written out: text, a number, true or false, a list or a map of those. */
export function isLiteral(program: Program | null | undefined): boolean {
	const expression = expressionOf(program);
	return expression !== undefined && isPlain(expression);
}

function isText(program: Program): boolean {
	const expression = expressionOf(program);
	return expression?.type === 'Literal' && typeof expression.value === 'string';
}

function expressionOf(program: Program | null | undefined): Node | undefined {
	const [statement] = program?.body ?? [];
	return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

function isPlain(node: Node | null): boolean {
	switch (node?.type) {
		case 'Literal':
			return true;
		case 'TemplateLiteral':
			return node.expressions.length === 0;
		case 'UnaryExpression':
			return node.operator === '-' && isPlain(node.argument);
		case 'ArrayExpression':
			return node.elements.every(isPlain);
		case 'ObjectExpression':
			return node.properties.every((property) => property.type === 'Property' && !property.computed && isPlain(property.value));
		default:
			return false;
	}
}
