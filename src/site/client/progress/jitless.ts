import { z } from 'astro/zod';

/** Schemas otherwise try to make functions from text, which the policy of the site forbids. */
z.config({ jitless: true });
