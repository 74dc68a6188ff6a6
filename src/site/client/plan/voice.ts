/** Milliseconds for which a sentence stays in sight: a few seconds and what it takes to read. The page says the same. */
const shownFor = (words: string): number => Math.max(4000, words.length * 60);

/**
 * Says sentences in a live region, a moment after the last change: whoever types is not interrupted,
 * and the same sentence is said again when it is meant again.
 */
export function makeVoice(region: Element | null, shown?: number): (words: string) => void {
	let timer = 0;
	return (words) => {
		if (!region || words === '') return;
		clearTimeout(timer);
		if (region.textContent === words) region.textContent = '';
		timer = window.setTimeout(() => {
			region.classList.remove('in-flow');
			region.textContent = words;
			region.classList.toggle('in-flow', coversFocus(region));
			timer = window.setTimeout(() => (region.textContent = ''), shown ?? shownFor(words));
		}, 250);
	};
}

/** Whether it lies over what has the focus. */
function coversFocus(region: Element): boolean {
	const focused = document.activeElement;
	if (!focused || focused === document.body || focused.contains(region)) return false;
	const [one, two] = [region.getBoundingClientRect(), focused.getBoundingClientRect()];
	return (
		one.top < two.bottom && two.top < one.bottom && one.left < two.right && two.left < one.right
	);
}
