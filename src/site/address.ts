/**
 * Puts the site’s base before an address of ours: `/skills/x/` → `/roadmap/skills/x/`.
 * Addresses elsewhere and bare anchors are left alone.
 *
 * @param base `/` or a path with a slash at the start, with or without one at the end
 */
export function withBase(address: string, base: string): string {
	if (!address.startsWith('/') || address.startsWith('//')) return address;
	return base.replace(/\/$/, '') + address;
}

/** The address of a page below the base, from the path that was asked for: `/roadmap/skills/x` → `/skills/x/`. */
export function withoutBase(path: string, base: string): string {
	const prefix = base.replace(/\/$/, '');
	const below = prefix && path.startsWith(prefix) ? path.slice(prefix.length) : path;
	return `/${below.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}
