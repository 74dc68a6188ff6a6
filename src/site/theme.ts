import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Loads `src/styles/theme.css` wherever Starlight loads its own colours and sizes. */
export function themeProperties(): Plugin {
	const own = new URL('../styles/theme.css', import.meta.url);
	return {
		name: 'handbook-theme-properties',
		enforce: 'pre',
		load: { filter: { id: /starlight\/dist\/style\/props\.css$/ }, handler: () => readFile(own, 'utf8') },
	};
}
