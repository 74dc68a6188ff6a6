import type { Content } from '../../src/plan-view/markup.ts';

/** What a reader reads of contents. */
export const textOf = (contents: readonly Content[]): string =>
	contents
		.map((content) => (typeof content === 'string' ? content : textOf(content.children)))
		.join('');

/** Every element of contents, from outside in. */
export const elementsOf = (contents: readonly Content[]): Exclude<Content, string>[] =>
	contents.flatMap((content) =>
		typeof content === 'string' ? [] : [content, ...elementsOf(content.children)],
	);

/** Contents as lines: a line for each paragraph, item, heading, button and line that opens. */
export function linesOf(contents: readonly Content[]): string[] {
	const blocks = new Set(['p', 'li', 'h3', 'summary', 'button', 'td', 'th', 'legend', 'label']);
	return contents.flatMap((content): string[] => {
		if (typeof content === 'string') return content.trim() === '' ? [] : [content];
		if (content.tag === 'svg') return [];
		const inner = elementsOf(content.children).some(({ tag }) => blocks.has(tag));
		return blocks.has(content.tag) && !inner
			? [`${content.tag}: ${textOf([content]).trim()}`]
			: linesOf(content.children);
	});
}
