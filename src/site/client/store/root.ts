import type { Place } from '../../place.ts';

/** The version of what is kept. A newer one is never touched by this code. */
export const version = '1';

/** What all keys of a site begin with. A colon in a part of it is written so that no two sites meet. */
export const shelfRoot = (site: string, base: string): string =>
	`handbook:${part(site)}:${part(base)}:`;

const part = (text: string): string => text.replace(/[%:]/g, encodeURIComponent);

/** What the names of kept answers begin with. */
export const answersFolder = 'feedback/';

/** What the names of frozen reviews begin with. */
export const reviewsFolder = 'review/';

/** What the keys of kept answers begin with. */
export const keptAnswers = ({ site, base }: Place): string =>
	`${shelfRoot(site, base)}${version}:${answersFolder}`;
