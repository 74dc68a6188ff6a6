import { findPayloadInPath } from '../../../sharing/link.ts';

/**
 * Mail programs write the `#` of a link otherwise, and what it carries lands in the path, where no
 * page is. Offers to open it where it belongs.
 */
export function offerPayload(root: HTMLElement): void {
	const found = findPayloadInPath(location.href.slice(location.origin.length));
	const link = root.querySelector('a');
	if (!found || !link) return;
	const base = (root.dataset['base'] ?? '/').replace(/\/+$/, '');
	link.href = `${base}/${found.page}/${found.fragment}`;
	link.textContent = found.page === 'mentor' ? 'Open the plan' : 'Open the answer';
	root.hidden = false;
}
