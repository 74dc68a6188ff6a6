/**
 * Says sentences in a live region, a moment after the last change: whoever types is not interrupted,
 * and the same sentence is said again when it is meant again.
 */
export function makeVoice(region: Element | null): (words: string) => void {
	let timer = 0;
	return (words) => {
		if (!region || words === '') return;
		clearTimeout(timer);
		if (region.textContent === words) region.textContent = '';
		timer = window.setTimeout(() => (region.textContent = words), 250);
	};
}
