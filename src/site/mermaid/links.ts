/**
 * Puts the site’s base before the links of a drawing: drawings are kept without it, so that one
 * drawing serves every place the site is published at.
 *
 * @example linksBelow('<a href="/skills/x/">', '/repo/') → '<a href="/repo/skills/x/">'
 */
export function linksBelow(svg: string, base: string): string {
	const prefix = base.replace(/\/+$/, '');
	if (!prefix) return svg;
	return svg.replace(/(<a\b[^>]*?\shref=")\/(?!\/)/g, `$1${prefix}/`);
}
