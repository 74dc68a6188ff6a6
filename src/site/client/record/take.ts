/** Puts a text on the clipboard. Says what happened. */
export async function copyText(text: string, name: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return `Copied ${name}.`;
	} catch {
		return `Nothing could be copied here; download ${name} instead.`;
	}
}

/** Hands a text over as a file. */
export function saveText(text: string, name: string, type: string): string {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The download has its own hold on the data by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
	return `${name} is among your downloads.`;
}
