import { type Element, placeOf } from '../body/gather.ts';
import { isElement, isHarmless } from '../body/harmless.ts';
import { readLiteral } from '../body/literals.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Text } from '../files/text.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';
import { importedNames, noComponent } from './imports.ts';

/** Every tag is a known component or a harmless element, and carries nothing that acts. */
export const checkElements: Rule = ({ draft, context }) =>
	draft.entries.flatMap(({ body, text }) => {
		const imported = importedNames(body.tree);
		return body.elements.flatMap((element) => [
			...checkName(element, text, imported, context.components),
			...checkAttributes(element, text),
		]);
	});

function checkName(
	element: Element,
	text: Text,
	imported: ReadonlySet<string>,
	components: readonly string[],
): Fault[] {
	const { name } = element;
	if (name === null) return [];
	const at = text.place(placeOffset(element), placeOffset(element) + name.length + 1);
	if (isElement(name)) {
		if (isHarmless(name)) return [];
		const near = nearest(name, components);
		return [
			makeFault(
				'unsafe-html',
				at,
				near && near.toLowerCase() === name
					? { mend: `write <${near}>, if the component is meant` }
					: {},
			),
		];
	}
	if (imported.has(name)) return [];
	if (components.includes(name))
		return [
			makeFault('unknown-component', at, {
				why: 'the component exists, but this page does not import it',
				mend: `add import { ${name} } from '#components' under the frontmatter`,
			}),
		];
	const near = nearest(name, components);
	return [
		makeFault('unknown-component', at, { mend: near ? `use <${near}>` : noComponent(components) }),
	];
}

function checkAttributes(element: Element, text: Text): Fault[] {
	const component = /^[A-Z]/.test(element.name ?? '');
	return element.attributes.flatMap((attribute) => {
		const at = attribute.position?.start.offset;
		const place =
			at === undefined ? placeOf(element, text) : text.place(at, attribute.position?.end.offset);
		if (attribute.type === 'mdxJsxExpressionAttribute') return [makeFault('code-in-page', place)];
		if (isActive(attribute.name, component))
			return [
				makeFault('unsafe-html', place, {
					why: 'an attribute that runs code or changes the design is refused',
					mend: 'take the attribute out',
				}),
			];
		const value = attribute.value;
		return typeof value === 'object' && value !== null && !readLiteral(value.data?.estree)
			? [makeFault('code-in-page', place)]
			: [];
	});
}

/** Attributes that run code, load a page, or escape the design. */
function isActive(name: string, component: boolean): boolean {
	return (
		/^on[a-z]|:|^(?:style|srcdoc|dangerouslysetinnerhtml|formaction|action|ping|autofocus|contenteditable|nonce|is)$/i.test(
			name,
		) && !(component && name === 'is')
	);
}

function placeOffset(element: Element): number {
	return element.position?.start.offset ?? 0;
}
