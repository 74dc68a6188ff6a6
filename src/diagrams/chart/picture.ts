import { type Form, widths } from './chart.ts';
import { type Shape, draw } from './shape.ts';

/** What a screen reader says of a picture, and how high it is. */
export interface Frame {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The class that styles it. */
	readonly look: string;
	readonly form: Form;
	readonly height: number;
	/** Whether links are inside: a picture with links must stay a document, `img` would hide them. */
	readonly links: boolean;
}

/** Higher than this it is no longer read when it is shrunk to a sheet of paper. */
const page = 1500;

/** A picture with its title and description. */
export function drawPicture(frame: Frame, ...children: readonly Shape[]): Shape {
	const { id, title, description, look, form, links } = frame;
	const height = Math.ceil(frame.height);
	const name = `${id}-${form}`;
	return draw(
		'svg',
		{
			class: `drawing ${look} ${form}-form${height > page ? ' tall' : ''}`,
			viewBox: `0 0 ${widths[form]} ${height}`,
			width: widths[form],
			height,
			role: links ? 'graphics-document document' : 'img',
			'aria-labelledby': `${name}-title`,
			'aria-describedby': `${name}-desc`,
		},
		draw('title', { id: `${name}-title` }, title),
		draw('desc', { id: `${name}-desc` }, description),
		children,
	);
}

/** A picture of a legend, 30 × 14, that says nothing: the words beside it do. */
export const drawSign = (look: string, ...children: readonly Shape[]): Shape =>
	draw(
		'svg',
		{
			class: `drawing sign ${look}`,
			viewBox: '0 0 30 14',
			width: 30,
			height: 14,
			'aria-hidden': 'true',
		},
		children,
	);
