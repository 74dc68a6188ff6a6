import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedSchemas } from '../../formats/published.ts';
import { jsonFile } from '../../site/documents.ts';

/** `/schemas/milestone.json` and its like: what documents, pages and lists look like. */
export function getStaticPaths() {
	return Object.entries(publishedSchemas).map(([name, schema]) => ({
		params: { name },
		props: { schema },
	}));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { schema } }) => jsonFile(schema);
