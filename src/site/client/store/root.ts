/** What all keys of a site begin with. A colon in a part of it is written so that no two sites meet. */
export const shelfRoot = (site: string, base: string): string =>
	`handbook:${part(site)}:${part(base)}:`;

const part = (text: string): string => text.replace(/[%:]/g, encodeURIComponent);
