/**
 * Parts of a page that show what this browser keeps: the line “Your progress: planned · change”, what a
 * mentor said. The script of each waits in a template of its own, and is loaded when this browser
 * keeps something under its keys, or when the part is opened.
 */
for (const part of document.querySelectorAll<HTMLElement>('[data-keys]')) wake(part);

function wake(part: HTMLElement): void {
	const keys = part.dataset['keys'] ?? '';
	let run: Promise<unknown> | undefined;
	/** A script that did not arrive is asked for again the next time. */
	const load = (): void => {
		const script = part.querySelector('template')?.content.querySelector('script');
		const address = new URL(script?.getAttribute('src') ?? '', location.href).href;
		run ??= import(/* @vite-ignore */ address).then(undefined, () => (run = undefined));
	};
	part.addEventListener('toggle', load);
	addEventListener('storage', ({ key }) => {
		if (key?.startsWith(keys)) load();
	});
	if ((part instanceof HTMLDetailsElement && part.open) || keeps(keys)) load();
}

function keeps(keys: string): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith(keys));
	} catch {
		return false;
	}
}

export {};
