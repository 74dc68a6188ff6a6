import { type Content, isShape } from '../../../src/plan-view/markup.ts';

/** Parts as indented text, a line for each element that holds words: what a reader reads, in order. */
export function outlineOf(contents: readonly Content[]): string {
	return `\n${contents.flatMap((content) => linesOf(content, '')).join('\n')}\n`;
}

const inline = new Set(['a', 'code', 'span', 'strong', 'button']);

function linesOf(content: Content, indent: string): string[] {
	if (typeof content === 'string') return [`${indent}${content.trim()}`];
	if (isShape(content)) return [`${indent}<picture>`];
	const blocks = content.children.some(
		(child) => typeof child !== 'string' && !isShape(child) && !inline.has(child.tag),
	);
	if (!blocks) return [`${indent}${content.tag}: ${wordsOf(content).trim()}`];
	return [
		`${indent}${content.tag}`,
		...content.children.flatMap((child) => linesOf(child, `${indent}  `)),
	];
}

function wordsOf(content: Content): string {
	if (typeof content === 'string') return content;
	if (isShape(content)) return '';
	const words = content.children.map(wordsOf).join('');
	return content.tag === 'a' ? `[${words}](${content.attributes['href']})` : words;
}

/** The tags of parts with their attributes’ names: what no words of a reader may change. */
export const skeletonOf = (contents: readonly Content[]): string[] =>
	contents.flatMap((content) =>
		typeof content === 'string'
			? []
			: isShape(content)
				? [content.tag]
				: [
						`${content.tag} ${Object.keys(content.attributes).join(' ')}`.trim(),
						...skeletonOf(content.children),
					],
	);
