/** A page that has come to life. */
export interface OpenPage {
	/** Does what a button names in `data-do`. */
	act(name: string): void | Promise<void>;
	/** Something else is chosen or written. */
	choose(field: EventTarget | null): void;
}

export type Open = (root: HTMLElement, base: string) => Promise<OpenPage>;

/**
 * Loads the script of a page about a record once a reader uses it, or at once when this browser keeps
 * something that the page does not know. Until then the page is as it was built.
 */
export function awaitUse(root: HTMLElement, load: () => Promise<Open>): void {
	let opened: Promise<OpenPage> | undefined;
	const open = (): Promise<OpenPage> =>
		(opened ??= load()
			.then((make) => make(root, root.dataset['base'] ?? '/'))
			.catch((error: unknown) => {
				opened = undefined;
				throw error;
			}));
	const use = (work: (page: OpenPage) => void | Promise<void>): void =>
		void open()
			.then(work)
			.catch(() => sayFailed(root));
	root.addEventListener('submit', (event) => event.preventDefault());
	root.addEventListener('change', ({ target }) => use((page) => page.choose(target)));
	root.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('[data-do]') : null;
		const name = button?.getAttribute('data-do');
		if (name) use((page) => page.act(name));
	});
	if (keepsSomething()) use(() => undefined);
}

function sayFailed(root: HTMLElement): void {
	const status = root.querySelector('[role="status"]');
	if (status) status.textContent = 'That could not be loaded. The page is as it was built.';
}

/** Whether this browser keeps anything of a handbook; storage may throw. */
function keepsSomething(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith('handbook:'));
	} catch {
		return false;
	}
}
