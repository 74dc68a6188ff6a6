import type { Aliases } from '../../../progress/follow.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import type { Place } from '../../place.ts';
import { localToday } from '../today.ts';
import type { Store } from './model.ts';
import { openStore } from './store.ts';

/** Opens what this browser keeps, hears of its other windows, and goes by the day that it is here. */
export const openHere = ({ site, base }: Place, committed: ProgressData, aliases: Aliases): Store =>
	openStore({
		storage: () => localStorage,
		site,
		base,
		committed,
		aliases,
		now: localToday,
		events: window,
	});
