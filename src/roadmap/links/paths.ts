/** Follows a relative path from a file: `mine/guides/x.mdx` and `../skills/` → `mine/skills/`. */
export function join(fromPath: string, path: string): string {
	const parts = fromPath.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/') + (/(?:^|\/)\.{0,2}$/.test(path) && parts.length > 0 ? '/' : '');
}

/** The relative path from a page to a file below a shelf: `skills/x.mdx` → `../skills/x.mdx`. */
export function relativeTo(fromPath: string, file: string): string {
	const from = fromPath.split('/').slice(1, -1);
	const to = file.split('/');
	if (from.length > 0 && from[0] === to[0] && to.length > 1) return to.slice(1).join('/') || './';
	return '../'.repeat(from.length) + file;
}

/** Path of a file → key of its page: `mine/skills/x.mdx` → `skills/x`, `mine/skills/` → `skills/`. */
export function keyOf(path: string): string | undefined {
	const [, rest] = /^(?:handbook|mine)(?:\/(.*))?$/.exec(path) ?? [];
	if (rest === undefined) return undefined;
	if (rest === 'resources.yaml') return 'resources/';
	if (rest === '') return 'index';
	if (rest.endsWith('/')) return rest;
	return rest.endsWith('.mdx') ? rest.slice(0, -'.mdx'.length) : undefined;
}

/** Percent signs undone, where that is possible. */
export function decodePath(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
