/** Milliseconds for which a sentence stays in sight: it covers what stands below it, and the page says the same. */
const usual = 12_000;

/**
 * Says sentences in a live region, a moment after the last change: whoever types is not interrupted,
 * and the same sentence is said again when it is meant again.
 */
export function makeVoice(region: Element | null, shown = usual): (words: string) => void {
	let timer = 0;
	return (words) => {
		if (!region || words === '') return;
		clearTimeout(timer);
		if (region.textContent === words) region.textContent = '';
		timer = window.setTimeout(() => {
			region.textContent = words;
			timer = window.setTimeout(() => (region.textContent = ''), shown);
		}, 250);
	};
}
