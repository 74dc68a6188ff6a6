import type { Fault } from '../../roadmap/fault.ts';
import type { Shelf } from '../page/shelf.ts';

/** What a rule may look at. */
export interface Desk extends Shelf {
	/** The day of the check, as 2026-11-22. */
	readonly today: string;
}

/** A rule looks at all pages and tells what an editor would mark. */
export type Rule = (desk: Desk) => readonly Fault[];
