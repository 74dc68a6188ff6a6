/**
 * The line “Your progress: planned · change” on pages of milestones and skills. What is behind it is
 * loaded when it is opened, or when this browser keeps something of this site.
 */
const details = document.querySelector<HTMLDetailsElement>('details[data-progress]');
const root = details?.dataset['keys'] ?? '';
let run: Promise<unknown> | undefined;

/** The script waits in a template. One that did not arrive is asked for again at the next opening. */
const load = (): void => {
	const script = details?.querySelector('template')?.content.querySelector('script');
	const address = new URL(script?.getAttribute('src') ?? '', location.href).href;
	run ??= import(/* @vite-ignore */ address).then(undefined, () => (run = undefined));
};

function keepsSomething(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith(root));
	} catch {
		return false;
	}
}

details?.addEventListener('toggle', load);
addEventListener('storage', ({ key }) => {
	if (key?.startsWith(root)) load();
});
if (details?.open || keepsSomething()) load();

export {};
