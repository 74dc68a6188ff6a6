import { freeName, readAnswer, writeAnswer } from '../../../sharing/file.ts';
import type { Answer, Numbers } from '../../../sharing/model.ts';
import type { Place } from '../../place.ts';
import { answersFolder } from '../store/root.ts';
import { readJson } from '../store/journal.ts';
import { type Written, openShelf } from '../store/shelf.ts';

/** An answer that this browser keeps. */
export interface KeptAnswer {
	/** Its name in the storage. */
	readonly name: string;
	readonly answer: Answer;
	/** How many of its marks mean nothing here. */
	readonly unknown: number;
}

/**
 * The answers that this browser keeps, beside the progress of the same site. Reading writes nothing.
 *
 * @param numbers of what means something here
 */
export function openKept({ site, base }: Place, numbers: Pick<Numbers, 'numberOf'>) {
	const shelf = openShelf(() => localStorage, site, base);
	return {
		/** The newest first; what cannot be read is left as it is. */
		list: (): KeptAnswer[] =>
			shelf
				.names()
				.filter((name) => name.startsWith(answersFolder))
				.reverse()
				.flatMap((name) => {
					const text = readJson(shelf.get(name) ?? '');
					const read = typeof text === 'string' ? readAnswer(text, numbers) : undefined;
					return read?.ok ? [{ name, answer: read.answer, unknown: read.unknown }] : [];
				}),
		/** Keeps an answer under its day; another one of that day stays beside it. */
		keep(answer: Answer): Written | 'newer' {
			if (shelf.standing() === 'newer') return 'newer';
			const value = JSON.stringify(writeAnswer(answer));
			const names = shelf.names();
			const isAnother = (name: string) =>
				names.includes(answersFolder + name) && shelf.get(answersFolder + name) !== value;
			return shelf.write(answersFolder + freeName(answer.date, isAnother), value);
		},
		forget: (name: string): Written => shelf.write(name, null),
	};
}
