import { visibilities } from '../../../schemas/choices.ts';
import type { Audience } from '../../../progress/audience.ts';
import { type Child, type View, view } from '../dom.ts';

interface FieldOptions {
	readonly id: string;
	readonly label: string;
	/** Why what was typed is not kept. */
	readonly wrong?: string | undefined;
	readonly wide?: boolean;
}

/** A labelled control; what is wrong with it stands below and is tied to it. */
export function field(
	{ id, label, wrong, wide = false }: FieldOptions,
	tag: 'input' | 'select' | 'textarea',
	options: Parameters<typeof view>[1],
	...children: readonly Child[]
): View {
	return view(
		'div',
		{ key: id, class: wide ? 'progress-field wide' : 'progress-field' },
		view('label', { for: id }, label),
		view(
			tag,
			{
				id,
				...options,
				...(wrong === undefined
					? {}
					: { 'aria-invalid': 'true', 'aria-describedby': `${id}-wrong` }),
			},
			...children,
		),
		wrong !== undefined &&
			view('p', { key: 'wrong', id: `${id}-wrong`, class: 'progress-wrong' }, wrong),
	);
}

/** Entries of a select. */
export const options = (entries: readonly (readonly [value: string, words: string])[]): View[] =>
	entries.map(([value, words]) => view('option', { key: value, value }, words));

/** A button that sends no form. */
export function button(
	words: string,
	act: () => void,
	more: Readonly<Record<string, unknown>> = {},
): View {
	return view('button', { type: 'button', on: { click: act }, ...more }, words);
}

const readers: Readonly<Record<Audience, string>> = {
	public: 'Everybody',
	mentor: 'My mentor',
	private: 'Only me',
};

/** Who sees a thing, in words. */
export const tellReader = (visibility: Audience): string => readers[visibility];

/** Entries of a select for who sees a thing. */
export const visibilityOptions = (): View[] =>
	options(visibilities.map((visibility) => [visibility, readers[visibility]]));

/** What a control holds. */
export const valueOf = (event: Event): string => {
	const { target } = event;
	return target instanceof HTMLInputElement ||
		target instanceof HTMLSelectElement ||
		target instanceof HTMLTextAreaElement
		? target.value
		: '';
};

/** The words of a field of a form that is being sent. */
export const wordsOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
};
