import { z } from 'astro/zod';
import { everyPage } from './fields.ts';

/** Any other file at the top of a shelf, such as `about.mdx`: a page at `/about/`. `404.mdx` is what a lost reader sees. */
export const pageSchema = z.strictObject({ ...everyPage });

export type PageData = z.infer<typeof pageSchema>;
