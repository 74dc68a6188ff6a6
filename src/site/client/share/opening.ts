import { readText } from './page.ts';

/** Where a text comes from that may hold a link. */
export type From = 'address' | 'field' | 'file';

/**
 * Calls with every text that a reader gives to the page: the address, now and whenever it changes,
 * what is pasted into the field, and a file.
 */
export function listenForLinks(root: HTMLElement, take: (text: string, from: From) => void): void {
	const form = root.querySelector<HTMLFormElement>('[data-open]');
	const field = form?.querySelector('textarea');
	const file = form?.querySelector<HTMLInputElement>('input[type="file"]');
	const fields = form?.querySelector('fieldset');
	if (fields) fields.disabled = false;
	form?.addEventListener('submit', (event) => {
		event.preventDefault();
		take(field?.value ?? '', 'field');
	});
	file?.addEventListener('change', () => {
		const [chosen] = file.files ?? [];
		if (chosen) void readText(chosen).then((text) => take(text, 'file'));
		// The same file can be chosen again, after it was mended.
		file.value = '';
	});
	const look = () => {
		if (location.hash.length > 1 && !isAnchor()) take(location.hash.slice(1), 'address');
	};
	addEventListener('hashchange', look);
	look();
}

/** Whether the fragment leads to a place on the page. */
const isAnchor = (): boolean => {
	const name = location.hash.slice(1);
	return /^[\w-]+$/.test(name) && document.getElementById(name) !== null;
};

/** Whether an address holds the link that is open already; files have no check. */
export const isOpen = (address: string, check: string | undefined): boolean =>
	check !== undefined && check !== '' && address.endsWith(`.${check}`);
