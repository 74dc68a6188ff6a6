import type * as Model from '../roadmap/model.ts';

/** What has an id and can be pointed at: every kind of page, themes and resources. */
export interface Nodes {
	readonly home: Model.Home;
	readonly page: Model.Page;
	readonly year: Model.Year;
	readonly theme: Model.Theme;
	readonly milestone: Model.Milestone;
	readonly decision: Model.Decision;
	readonly option: Model.Option;
	readonly area: Model.Area;
	readonly skill: Model.Skill;
	readonly guide: Model.Guide;
	readonly template: Model.Template;
	readonly resource: Model.Resource;
}

export type NodeKind = keyof Nodes;

/** The one object of a kind and id, whether its fields have been read already or not. */
export type Find = <K extends NodeKind>(kind: K, id: string) => Nodes[K];

/** Objects that are made when they are first named, and filled when their fields are read. */
export interface Shelf {
	readonly find: Find;
	/** What was named and never filled, as `kind/id`. */
	readonly missing: () => readonly string[];
}

/** A shelf with nothing on it. */
export function openShelf(): Shelf {
	const nodes = new Map<string, object>();
	const find = (kind: NodeKind, id: string): object => {
		const name = `${kind}/${id}`;
		const node = nodes.get(name) ?? {};
		nodes.set(name, node);
		return node;
	};
	return {
		find: find as Find,
		missing: () => [...nodes].filter(([, node]) => !isFilled(node)).map(([name]) => name),
	};
}

/**
 * Gives a node its fields.
 *
 * @throws Error when it has them already: two things have the same id
 */
export function fill<N extends object>(node: N, fields: N, name: string): N {
	if (isFilled(node)) throw new Error(`The document holds ${name} twice.`);
	return Object.assign(node, fields);
}

const isFilled = (node: object): boolean => Object.keys(node).length > 0;
