/** Elements that a page may write in HTML: words and their structure, nothing that acts or loads. */
const harmless: ReadonlySet<string> = new Set(
	(
		'a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd ' +
		'li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr'
	).split(' '),
);

/** `em` is an element, `Card` and `Card.Title` are components. */
export function isElement(name: string): boolean {
	return /^[a-z]/.test(name) && !name.includes('.');
}

/** Whether a page may hold this element. */
export function isHarmless(name: string): boolean {
	return harmless.has(name);
}
