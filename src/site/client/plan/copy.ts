/** Copies a file of the page; where that is not allowed, marks its text. Says what happened. */
export async function copyFile(root: HTMLElement, path: string): Promise<string> {
	const files = [...root.querySelectorAll<HTMLElement>('pre[data-file]')];
	const file = files.find(({ dataset }) => dataset['file'] === path);
	if (!file) return '';
	try {
		await navigator.clipboard.writeText(file.textContent);
		return `Copied ${path}.`;
	} catch {
		getSelection()?.selectAllChildren(file);
		return 'Nothing could be copied here; the text is marked, so copy it by hand.';
	}
}
