import type { Program } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

type Statement = Program['body'][number];

/** The only code at the top of a page is `import { A, B } from '#components'`. */
export const checkImports: Rule = ({ draft, context }) =>
	draft.entries.flatMap((entry) =>
		statements(entry.body.tree).flatMap((statement) =>
			checkStatement(statement, entry, context.components),
		),
	);

/** Names that a page imports. */
export function importedNames(tree: Root): ReadonlySet<string> {
	return new Set(
		statements(tree).flatMap((statement) =>
			statement.type === 'ImportDeclaration'
				? statement.specifiers.map(({ local }) => local.name)
				: [],
		),
	);
}

/** What to say to the author of a component that does not exist. */
export function noComponent(components: readonly string[]): string {
	return components.length === 0
		? 'write it in Markdown; there are no components to use'
		: `use one of: ${components.join(', ')}`;
}

function statements(tree: Root): Statement[] {
	return tree.children.flatMap((node: RootContent) =>
		node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []) : [],
	);
}

function checkStatement(
	statement: Statement,
	{ text }: Entry,
	components: readonly string[],
): Fault[] {
	const [from, to] = (statement as { range?: [number, number] }).range ?? [0, 0];
	const at = text.place(from, to);
	if (statement.type !== 'ImportDeclaration')
		return [
			makeFault('code-in-page', at, { why: 'a page exports nothing', mend: 'take the line out' }),
		];
	const names = statement.specifiers.map((specifier) =>
		specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
			? specifier.imported.name
			: undefined,
	);
	if (statement.source.value !== '#components') {
		const wanted = statement.specifiers
			.map(({ local }) => local.name)
			.filter((name) => components.includes(name));
		return [
			makeFault(
				'bad-import',
				at,
				wanted.length > 0
					? { mend: `write import { ${wanted.join(', ')} } from '#components'` }
					: {},
			),
		];
	}
	return names.flatMap((name) => checkName(name, at, components));
}

function checkName(name: string | undefined, at: Place, components: readonly string[]): Fault[] {
	if (name === undefined)
		return [makeFault('bad-import', at, { why: 'components are imported by name, in braces' })];
	if (components.includes(name)) return [];
	const near = nearest(name, components);
	return [
		makeFault('unknown-component', at, {
			words: name,
			mend: near ? `use ${near}` : noComponent(components),
		}),
	];
}
