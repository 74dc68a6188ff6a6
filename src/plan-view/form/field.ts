import { type Markup, el } from '../markup.ts';
import { unreadable } from './typed.ts';

/** A field of one line with its name above it, and beside it what it needs or what is wrong. */
export interface Field {
	/** As in `Edit`. */
	readonly name: string;
	readonly label: string;
	readonly value: string;
	readonly fault: string | undefined;
	readonly hint?: string | undefined;
	/** Of the input. */
	readonly attributes: Readonly<Record<string, string | number>>;
}

/** The field as a part of the page; hint and fault are tied to its input. */
export function toField({ name, label, value, fault, hint, attributes }: Field): Markup {
	const id = `field-${name.replaceAll(':', '-')}`;
	const about = [
		...(hint === undefined ? [] : [`${id}-hint`]),
		...(fault === undefined ? [] : [`${id}-fault`]),
	];
	return el(
		'div',
		{ class: 'plan-field' },
		el('label', { for: id }, label),
		el('input', {
			id,
			name,
			...attributes,
			// What the browser cannot read is left as the reader typed it.
			value: value === unreadable ? undefined : value,
			'aria-invalid': fault !== undefined && 'true',
			'aria-describedby': about.length > 0 && about.join(' '),
			autocomplete: 'off',
		}),
		hint !== undefined &&
			el('p', { class: 'plan-hint', id: `${id}-hint`, 'data-key': 'hint' }, hint),
		fault !== undefined &&
			el('p', { class: 'plan-fault', id: `${id}-fault`, 'data-key': 'fault' }, fault),
	);
}

/** What a group of fields is called before how it stands: `Pauses:`, and a question as it is. */
export const groupName = (title: string): string => (/[.:?!]$/.test(title) ? title : `${title}:`);
