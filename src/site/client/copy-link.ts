/** Copies the full address of a `data-copy` link and says so, to eyes and to screen readers. */
document.addEventListener('click', (event) => {
	const link =
		event.target instanceof Element
			? event.target.closest<HTMLAnchorElement>('a[data-copy]')
			: null;
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
	event.preventDefault();
	history.replaceState(null, '', link.href);
	navigator.clipboard.writeText(link.href).then(
		() => say('Link copied'),
		() => say(link.href),
	);
});

let live: HTMLElement | undefined;
let timer = 0;

function say(words: string): void {
	if (!live) {
		live = document.createElement('p');
		live.className = 'notice';
		live.setAttribute('role', 'status');
		document.body.append(live);
	}
	const region = live;
	// A live region speaks when its text changes after it is in the page.
	setTimeout(() => (region.textContent = words), 20);
	clearTimeout(timer);
	timer = window.setTimeout(() => (region.textContent = ''), 4000);
}
