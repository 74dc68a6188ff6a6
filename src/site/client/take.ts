/** What became of a text that was to be copied. */
export interface Copied {
	/** Whether it is on the clipboard. */
	readonly done: boolean;
	/** What happened, in words. */
	readonly words: string;
}

/** As `tryCopy`, for those who only say what happened. */
export const copyText = async (...asked: Parameters<typeof tryCopy>): Promise<string> =>
	(await tryCopy(...asked)).words;

/**
 * Puts a text on the clipboard. Where that is not allowed, marks it on the page, to be copied by hand.
 *
 * @param name what the reader calls it: `profile.yaml`, `the link`
 * @param shown what shows the text; without it the words lead to the file
 */
export async function tryCopy(text: string, name: string, shown?: Element | null): Promise<Copied> {
	try {
		await navigator.clipboard.writeText(text);
		return { done: true, words: `Copied ${name}.` };
	} catch {
		if (!shown)
			return { done: false, words: `Nothing could be copied here; save ${name} instead.` };
		getSelection()?.selectAllChildren(shown);
		return {
			done: false,
			words: 'Nothing could be copied here; the text is marked, so copy it by hand.',
		};
	}
}

/**
 * Hands a text to the reader as a file, without a request. Its type says nothing, or browsers would
 * give some names another ending.
 *
 * @returns what happened, in words
 */
export function saveText(text: string, name: string): string {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has its own hold on the data by then.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
	return `Saved ${name} where your browser keeps downloads.`;
}
