import type { Drawing } from './mermaid/index.ts';
import { linksBelow } from './mermaid/index.ts';

/** The two forms of a picture, as `src/styles/diagrams.css` names them. */
export type Form = 'wide' | 'narrow';

/**
 * Natural widths in CSS pixels beyond which text would be smaller than eleven: in a column of text,
 * and on a telephone. Wider drawings keep their size and scroll.
 */
const most: Readonly<Record<Form, number>> = { wide: 891, narrow: 366 };

/** A picture in the figure that it stands in. */
export interface Picture {
	/** Id of the figure. */
	readonly anchor: string;
	readonly title: string;
	readonly forms: Readonly<Partial<Record<Form, Drawing | undefined>>>;
}

/** Heading and drawings of a figure, as HTML: the narrow form first, if there is one. */
export function writePicture({ anchor, title, forms }: Picture, base: string): string {
	const caption = `<figcaption><a href="#${anchor}">${escapeHtml(title)}</a></figcaption>`;
	const stages = (['narrow', 'wide'] as const).flatMap((form) => {
		const drawing = forms[form];
		return drawing ? [writeStage(form, title, drawing, base)] : [];
	});
	return [caption, ...stages].join('');
}

function writeStage(form: Form, title: string, { svg, width }: Drawing, base: string): string {
	const scrolls =
		width > most[form]
			? ` large" tabindex="0" role="group" aria-label="${escapeHtml(title)}, scrolls sideways"`
			: '"';
	return `<div class="stage ${form}${scrolls}>${linksBelow(svg, base)}</div>`;
}

/** Any text between tags or quotes. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
