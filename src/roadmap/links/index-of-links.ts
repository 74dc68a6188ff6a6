/** A page as a link sees it. */
export interface LinkTarget {
	/** `/skills/dressing/` */
	readonly address: string;
	/** Path of its file below a shelf, or of its list: `skills/dressing.mdx`, `skills/`. */
	readonly file: string;
	/** Everything that `#…` may name on it. */
	readonly anchors: ReadonlySet<string>;
	/** Those of them that belong to terms which the page defines: `term-recall`. */
	readonly terms: ReadonlySet<string>;
	/** Beginnings of anchors that may exist, because the page’s fields cannot be read: `outcome-`. */
	readonly open: readonly string[];
}

/** Everything that a link in a page can lead to. */
export interface LinkIndex {
	/** By page key: `skills/dressing`, `about`, and `skills/` for the list of a folder. */
	readonly pages: ReadonlyMap<string, LinkTarget>;
	/** Keys of pages that the profile leaves out. */
	readonly hidden: ReadonlySet<string>;
	/** Ids of resources that the profile leaves out. */
	readonly hiddenResources: ReadonlySet<string>;
	/** Files beside pages, from the content folder. */
	readonly assets: ReadonlySet<string>;
	/** Files of the public folder, without a leading slash. */
	readonly publicFiles: ReadonlySet<string>;
	/** What was renamed, by old key, or key and anchor: `skills/x` → `skills/y`, `years/a#theme-x` → `years/b#theme-y`. */
	readonly moved: ReadonlyMap<string, string>;
	/** What was retired, by old key, or key and anchor → its name: `skill/x`. */
	readonly retired: ReadonlyMap<string, string>;
}
