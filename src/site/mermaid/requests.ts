import type { Diagram } from '../../diagrams/index.ts';
import type { DrawRequest } from './request.ts';

/** What has to be drawn for a diagram of ours: its wide form and, if it has one, its narrow form. */
export function toRequests(diagram: Diagram): {
	readonly wide: DrawRequest;
	readonly narrow: DrawRequest | undefined;
} {
	const { wide, narrow } = diagram.forms;
	return {
		wide: toRequest(diagram, 'wide', wide),
		narrow: narrow === undefined ? undefined : toRequest(diagram, 'narrow', narrow),
	};
}

function toRequest(diagram: Diagram, form: 'wide' | 'narrow', source: string): DrawRequest {
	const { id, title, description, nodes, heads } = diagram;
	return {
		key: `${id}-${form}`,
		id: `${id}-${form}`,
		source,
		title,
		description,
		nodes: Object.fromEntries(
			[...nodes, ...heads].map(({ id, to, hue, looks }) => [id, { to, hue, looks }]),
		),
		generated: true,
	};
}
