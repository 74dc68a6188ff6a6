import type { Plugin } from 'vite';

/** The part of Vite that wraps every `import()` into a helper, which preloads what the script imports itself. */
const wrapper = 'native:import-analysis-build';

/**
 * Leaves `import()` in scripts as it is written. The helper of Vite would be a file of its own that every page
 * loads (1.8 KB and a request for the search button alone), and what it saves is one round trip
 * of a script that is loaded on demand.
 *
 * @throws Error when Vite has no such part any more: then this plugin can go, or has to be mended
 */
export const plainImports = (): Plugin => ({
	name: 'handbook-plain-imports',
	apply: 'build',
	configResolved({ plugins }) {
		const at = plugins.findIndex(({ name }) => name === wrapper);
		if (at < 0)
			throw new Error(`Vite has no “${wrapper}” any more: see src/site/plain-imports.ts.`);
		(plugins as Plugin[]).splice(at, 1);
	},
});
