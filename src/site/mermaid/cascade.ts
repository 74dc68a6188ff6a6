/**
 * The few CSS properties that decide how large a text is, resolved through the drawing's own
 * style sheet. The DOM that stands in for a browser does not inherit them.
 */
export interface TextStyle {
	readonly size: number;
	readonly weight: number;
	readonly italic: boolean;
	readonly anchor: string;
	readonly baseline: string;
	readonly hidden: boolean;
	/** The rules that it was found with. */
	readonly rules: readonly Rule[];
}

interface Rule {
	/** What the element itself must have, found without walking the tree. */
	readonly last: { readonly tag: string; readonly classes: readonly string[] };
	readonly selector: string;
	readonly specificity: number;
	readonly values: ReadonlyMap<string, string>;
}

const properties = [
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor',
	'dominant-baseline',
	'display',
] as const;

const inherited: TextStyle = {
	size: 16,
	weight: 400,
	italic: false,
	anchor: 'start',
	baseline: 'auto',
	hidden: false,
	rules: [],
};

const sheets = new WeakMap<Element, { text: string; rules: readonly Rule[] }>();

/** The style of an element, with everything it inherits. */
export function findTextStyle(element: Element): TextStyle {
	const path: Element[] = [];
	for (let one: Element | null = element; one && isSvg(one); one = one.parentElement)
		path.push(one);
	const rules = rulesOf(path.at(-1) ?? element);
	return path.reduceRight((above, one) => applyOwn(one, above, rules), inherited);
}

/** The style of an element whose parent’s style is known. */
export function findStyleBelow(element: Element, above: TextStyle): TextStyle {
	return applyOwn(element, above, above.rules);
}

function applyOwn(element: Element, above: TextStyle, rules: readonly Rule[]): TextStyle {
	const values = declared(element, rules);
	if (values.size === 0) return above.rules === rules ? above : { ...above, rules };
	return {
		rules,
		size: sizeOf(values.get('font-size'), above.size),
		weight: weightOf(values.get('font-weight'), above.weight),
		italic: italicOf(values.get('font-style'), above.italic),
		anchor: values.get('text-anchor') ?? above.anchor,
		baseline: values.get('dominant-baseline') ?? above.baseline,
		hidden: above.hidden || values.get('display') === 'none',
	};
}

/** Presentation attributes, then rules by specificity, then the style attribute. */
function declared(element: Element, rules: readonly Rule[]): Map<string, string> {
	const values = new Map<string, string>();
	const attributes = element.getAttributeNames();
	for (const name of attributes)
		if (isProperty(name)) values.set(name, element.getAttribute(name) ?? '');
	const classes = attributes.includes('class') ? ` ${element.getAttribute('class')} ` : ' ';
	for (const rule of rules)
		if (
			(!rule.last.tag || rule.last.tag === element.localName) &&
			rule.last.classes.every((name) => classes.includes(` ${name} `)) &&
			element.matches(rule.selector)
		)
			for (const [name, value] of rule.values) values.set(name, value);
	const style = attributes.includes('style') ? element.getAttribute('style') : '';
	if (style) for (const [name, value] of parseDeclarations(style)) values.set(name, value);
	return values;
}

function rulesOf(root: Element): readonly Rule[] {
	const sheet = styleOf(root);
	if (!sheet) return [];
	const text = sheet.textContent ?? '';
	const known = sheets.get(sheet);
	if (known?.text === text) return known.rules;
	const rules = parseRules(text);
	sheets.set(sheet, { text, rules });
	return rules;
}

function styleOf(root: Element): Element | undefined {
	for (let child = root.firstElementChild; child; child = child.nextElementSibling)
		if (child.localName === 'style') return child;
	return undefined;
}

/** Only rules that matter here, in the order in which they win. */
function parseRules(css: string): Rule[] {
	const rules: Rule[] = [];
	// Blocks inside an at-rule (key frames, media) never set the size of a text.
	const flat = css
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
	for (const [, selectors = '', body = ''] of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
		const values = parseDeclarations(body);
		if (values.size === 0) continue;
		for (const selector of selectors.split(','))
			if (selector.trim() && !selector.includes(':'))
				rules.push({
					last: lastOf(selector.trim()),
					selector: selector.trim(),
					specificity: specificityOf(selector),
					values,
				});
	}
	return rules
		.map((rule, index) => ({ rule, index }))
		.sort((a, b) => a.rule.specificity - b.rule.specificity || a.index - b.index)
		.map(({ rule }) => rule);
}

/** `#x .node text.big` → the tag `text` and the class `big`. */
function lastOf(selector: string): Rule['last'] {
	const compound = selector.split(/[\s>+~]+/).at(-1) ?? '';
	return {
		tag: /^[a-zA-Z]\w*/.exec(compound)?.[0] ?? '',
		classes: (compound.match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1)),
	};
}

function isProperty(name: string): boolean {
	return (properties as readonly string[]).includes(name);
}

function parseDeclarations(text: string): Map<string, string> {
	const values = new Map<string, string>();
	for (const declaration of text.split(';')) {
		const colon = declaration.indexOf(':');
		const name = declaration.slice(0, colon).trim();
		if (colon > 0 && isProperty(name))
			values.set(
				name,
				declaration
					.slice(colon + 1)
					.replace('!important', '')
					.trim(),
			);
	}
	return values;
}

function specificityOf(selector: string): number {
	const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
	const classes = selector.match(/\.[\w-]+|\[[^\]]*\]/g)?.length ?? 0;
	const types = selector.match(/(?:^|[\s>+~])[a-z]\w*/gi)?.length ?? 0;
	return ids * 10_000 + classes * 100 + types;
}

function sizeOf(value: string | undefined, above: number): number {
	if (value === undefined) return above;
	const number = Number.parseFloat(value);
	if (Number.isNaN(number)) return above;
	if (value.endsWith('rem')) return number * 16;
	if (value.endsWith('em')) return number * above;
	// Inter's x-height is 0.546 em.
	if (value.endsWith('ex')) return number * above * 0.546;
	if (value.endsWith('%')) return (number / 100) * above;
	return number;
}

function weightOf(value: string | undefined, above: number): number {
	if (value === undefined || value === 'inherit') return above;
	if (value === 'bold' || value === 'bolder') return 700;
	if (value === 'normal') return 400;
	const number = Number.parseInt(value, 10);
	return Number.isNaN(number) ? above : number;
}

function italicOf(value: string | undefined, above: boolean): boolean {
	if (value === undefined || value === 'inherit') return above;
	return value === 'italic' || value === 'oblique';
}

function isSvg(element: Element): boolean {
	return element.namespaceURI === 'http://www.w3.org/2000/svg';
}
