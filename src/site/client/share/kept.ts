import { readAnswer, writeAnswer } from '../../../sharing/file.ts';
import type { Answer, Site } from '../../../sharing/model.ts';
import type { SharingData } from '../../sharing.ts';
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

/** The answers that this browser keeps, beside the progress of the same site. Reading writes nothing. */
export function openKept({ site, base }: SharingData['place'], numbers: Site) {
	const shelf = openShelf(() => localStorage, site, base);
	return {
		/** The newest first; what cannot be read is left as it is. */
		list: (): KeptAnswer[] =>
			shelf
				.names()
				.filter((name) => name.startsWith(folder))
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
			let name = folder + answer.date;
			for (let copy = 2; names.includes(name) && shelf.get(name) !== value; copy++)
				name = `${folder}${answer.date}-${copy}`;
			return shelf.write(name, value);
		},
		forget: (name: string): Written => shelf.write(name, null),
	};
}

const folder = 'feedback/';
