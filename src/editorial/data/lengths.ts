import type { PageKind } from '../../schemas/index.ts';

/** Fewest and most words of a page’s body. A kind that is not named may have any length. */
export const lengths: Readonly<Partial<Record<PageKind, readonly [fewest: number, most: number]>>> =
	{
		milestone: [700, 1500],
		skill: [600, 1250],
		year: [400, 900],
		decision: [400, 900],
		option: [400, 800],
		area: [250, 600],
		guide: [250, 1300],
		template: [200, 600],
		home: [80, 400],
		page: [80, 600],
	};
