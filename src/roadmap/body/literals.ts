import type { Node, Program } from 'estree';

/** A value that is written out in braces. */
export interface Literal {
	/** The values of a list or of a map come as a list. */
	readonly value: unknown;
}

/**
 * Reads a value that is written out: text, a number, true or false, a list or a map of those.
 * Nothing when it is code.
 *
 * @example `{'start.mdx'}` → { value: 'start.mdx' }, `{name}` → undefined
 */
export function readLiteral(program: Program | null | undefined): Literal | undefined {
	const [statement] = program?.body ?? [];
	return statement?.type === 'ExpressionStatement' ? read(statement.expression) : undefined;
}

function read(node: Node | null): Literal | undefined {
	switch (node?.type) {
		case 'Literal':
			return { value: node.value };
		case 'TemplateLiteral':
			return node.expressions.length === 0
				? { value: node.quasis.map(({ value }) => value.cooked ?? value.raw).join('') }
				: undefined;
		case 'UnaryExpression': {
			const number = node.operator === '-' ? read(node.argument) : undefined;
			return number && { value: -Number(number.value) };
		}
		case 'ArrayExpression':
			return readAll(node.elements);
		case 'ObjectExpression':
			return readAll(
				node.properties.map((property) =>
					property.type === 'Property' && !property.computed ? property.value : null,
				),
			);
		default:
			return undefined;
	}
}

function readAll(nodes: readonly (Node | null)[]): Literal | undefined {
	const found = nodes.map(read);
	return found.every((literal) => literal !== undefined)
		? { value: found.map(({ value }) => value) }
		: undefined;
}
