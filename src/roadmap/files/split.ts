/** Where the frontmatter of a page begins and ends, and where its body begins. */
export interface Split {
	/** Offsets of the YAML between the fences; nothing when there is no readable frontmatter. */
	readonly yaml: { readonly start: number; readonly end: number } | undefined;
	/** Offset of the first character of the body. */
	readonly body: number;
}

/** Finds the two lines of three hyphens that hold the frontmatter. */
export function splitPage(source: string): Split {
	const open = /^---[ \t]*\r?\n/.exec(source);
	if (!open) return { yaml: undefined, body: 0 };
	const close = /^---[ \t]*$/m;
	const rest = source.slice(open[0].length).replace(/\r\n/g, ' \n');
	const found = close.exec(rest);
	if (!found) return { yaml: undefined, body: source.length };
	const end = open[0].length + found.index;
	const after = source.indexOf('\n', end);
	return { yaml: { start: open[0].length, end }, body: after === -1 ? source.length : after + 1 };
}
