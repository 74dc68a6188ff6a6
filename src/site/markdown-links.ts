import type { Definition } from 'mdast';
import type {
	MdastNode,
	MdastPluginDefinition,
	MdastVisitorContext,
	MdxJsxFlowElement,
	MdxJsxTextElement,
} from 'satteri';
import {
	type Attribute,
	addressRole,
	attributeText,
	changeAddresses,
} from '../roadmap/body/addresses.ts';
import { type LinkIndex, addressOf, resolveLink } from '../roadmap/links.ts';
import { withBase } from './address.ts';

/** What the links of one page are resolved with. */
export interface LinkContext {
	/** The page’s file, from the content folder. */
	readonly path: string;
	/** `/` or the path below which the site is served. */
	readonly base: string;
	/** Every page and file that a link can lead to. */
	readonly load: () => Promise<LinkIndex>;
}

/**
 * Links to files become addresses; links to what the profile hides become plain text. An image beside
 * its page keeps its path: from there Astro loads, shrinks and publishes it.
 */
export function resolveLinks(context: LinkContext): MdastPluginDefinition {
	let targets: ReadonlyMap<string, Definition> = new Map();
	return {
		name: 'handbook-links',
		before(root) {
			targets = definitionsIn(root);
		},
		async link(node, tree) {
			const url = await follow(node.url, context);
			if (url === undefined) tree.replaceNode(node, node.children as MdastNode[]);
			else tree.setProperty(node, 'url', url);
		},
		async linkReference(node, tree) {
			const target = targets.get(node.identifier);
			if (target === undefined) return;
			const url = await follow(target.url, context);
			const { title = null } = target;
			const { children } = node;
			tree.replaceNode(
				node,
				url === undefined ? (children as MdastNode[]) : { type: 'link', url, title, children },
			);
		},
	};
}

/** Images come after links: the words of a link that becomes plain text are theirs to change. */
export function resolveImages(context: LinkContext): MdastPluginDefinition {
	let targets: ReadonlyMap<string, Definition> = new Map();
	return {
		name: 'handbook-images',
		before(root) {
			targets = definitionsIn(root);
		},
		async image(node, tree) {
			tree.setProperty(node, 'url', await followImage(node.url, context));
		},
		async imageReference(node, tree) {
			const target = targets.get(node.identifier);
			if (target === undefined) return;
			const url = await followImage(target.url, context);
			const { alt = null } = node;
			tree.replaceNode(node, { type: 'image', url, alt, title: target.title ?? null });
		},
	};
}

/** Addresses in the attributes of elements and components; a hidden one leaves its words behind. */
export function resolveElements(context: LinkContext): MdastPluginDefinition {
	const visit = async (
		node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>,
		tree: MdastVisitorContext,
	): Promise<void> => {
		if (!node.attributes.some((attribute) => addressRole(attribute))) return;
		const index = await context.load();
		const attributes = node.attributes.flatMap((attribute) =>
			changeAttribute(attribute, context, index),
		);
		tree.replaceNode(node, { ...node, attributes } as MdastNode);
	};
	return { name: 'handbook-elements', mdxJsxFlowElement: visit, mdxJsxTextElement: visit };
}

function changeAttribute<A extends Attribute>(
	attribute: A,
	context: LinkContext,
	index: LinkIndex,
): (A | { type: 'mdxJsxAttribute'; name: string; value: string })[] {
	const text = addressRole(attribute) && attributeText(attribute);
	if (!text || attribute.name === undefined) return [attribute];
	let hidden = false;
	const value = changeAddresses(attribute, text, (href) => {
		const found = followIn(href, context, index);
		hidden ||= found === undefined;
		return found ?? '';
	});
	return hidden ? [] : [{ type: 'mdxJsxAttribute', name: attribute.name, value }];
}

/** The address of a link, or nothing when the profile hides its target. */
async function follow(href: string, context: LinkContext): Promise<string | undefined> {
	return followIn(href, context, await context.load());
}

function followIn(href: string, { path, base }: LinkContext, index: LinkIndex): string | undefined {
	const found = resolveLink(href, path, index);
	if (found.kind === 'hidden') return undefined;
	const address = addressOf(found);
	return address === undefined ? href : withBase(address, base);
}

/** Only an image of the public folder changes: the base comes before it. */
async function followImage(href: string, context: LinkContext): Promise<string> {
	const found = resolveLink(href, context.path, await context.load());
	return found.kind === 'asset' && found.from === 'public'
		? withBase(addressOf(found) ?? href, context.base)
		: href;
}

/** The targets that stand below the text, by name; of two with one name the first counts. */
function definitionsIn(node: Readonly<MdastNode>): ReadonlyMap<string, Definition> {
	const found = new Map<string, Definition>();
	const walk = (node: Readonly<MdastNode>): void => {
		if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
		if ('children' in node) node.children.forEach(walk);
	};
	walk(node);
	return found;
}
