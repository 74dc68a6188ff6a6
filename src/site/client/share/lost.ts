import { findPayloadInPath } from '../../../sharing/link.ts';
import { refusalWords } from '../../../sharing/words.ts';

/**
 * Mail programs write the `#` of a link otherwise, and what it carries lands in the path, where no
 * page is. Offers to open it where it belongs, or says what else has happened to it.
 */
export function offerPayload(root: HTMLElement): void {
	const found = findPayloadInPath(location.href.slice(location.origin.length));
	const [words, way] = root.querySelectorAll('p');
	const link = way?.querySelector('a');
	if (!found || !words || !way || !link) return;
	const base = (root.dataset['base'] ?? '/').replace(/\/+$/, '');
	if (found.ok) {
		link.href = `${base}/${found.page}/${found.fragment}`;
		link.textContent = found.page === 'mentor' ? 'Open the plan' : 'Open the answer';
	} else {
		const { what, mend } = refusalWords[found.code];
		words.textContent = `The address held a plan or an answer that was changed on its way. ${what} ${mend}`;
		way.hidden = true;
	}
	root.hidden = false;
}
