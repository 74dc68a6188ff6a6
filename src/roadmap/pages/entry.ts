import type { PageKind } from '../../schemas/index.ts';
import type { Body } from '../body/body.ts';
import type { Term } from '../body/terms.ts';
import type { Reference } from '../fields/visit.ts';
import type { Shelf } from '../files/slot.ts';
import type { Place, Text } from '../files/text.ts';
import type { Tree } from '../yaml/tree.ts';

/** A page while it is checked: both shelves merged, fields perhaps wrong or missing. */
export interface Entry {
	readonly kind: PageKind;
	readonly id: string;
	/** `skills/dressing`, or `about` at the top. */
	readonly key: string;
	/** `/skills/dressing/` */
	readonly address: string;
	/** The file whose body is rendered, from the content folder. */
	readonly path: string;
	readonly patch: string | undefined;
	readonly shelf: Shelf | 'patched';
	readonly text: Text;
	/** Merged frontmatter as far as it can be read; nothing when it cannot. */
	readonly tree: Tree | undefined;
	/** What the handbook says where a page or a patch of the fork lies over it. */
	readonly under: Tree | undefined;
	readonly references: readonly Reference[];
	/** Frontmatter that its schema accepts; nothing when it has a fault. */
	readonly data: Record<string, unknown> | undefined;
	/** Why the page has no place any more: it stands on something retired. */
	readonly homeless: string | undefined;
	readonly body: Body;
	/** What its list entries define, if its fields say that they do. */
	readonly terms: readonly Term[];
}

/** An entry of `resources.yaml` while it is checked. */
export interface ResourceEntry {
	readonly id: string;
	readonly at: Place;
	readonly shelf: Shelf;
	readonly data: Record<string, unknown> | undefined;
}
