import type { Day } from '../../../plan/days.ts';
import type { Aliases } from '../../../progress/follow.ts';
import type {
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../../../schemas/progress.ts';
import type { Audience } from '../../../progress/audience.ts';
import type { RetiredData } from '../../../schemas/ids.ts';
import type { Place } from '../../place.ts';
import type { Outcome } from '../../../roadmap/model.ts';

/** Where a site keeps its progress, and what its pages know of it. */
export interface Kept extends Place {
	/** For whom somebody’s own site was built, when its owner’s file may say more than it shows. */
	readonly builtFor?: Exclude<Audience, 'private'>;
	/** Old names and those of today. */
	readonly aliases?: readonly (readonly [string, string])[];
}

/** What a page hands to the panel of its milestone. */
export interface MilestonePanel extends Kept {
	readonly kind: 'milestone';
	readonly id: string;
	readonly committed?: MilestoneProgressData;
	readonly updated?: Day;
	readonly outcomes: readonly Pick<Outcome, 'id' | 'text' | 'proof'>[];
}

/** What a page hands to the panel of its skill. */
export interface SkillPanel extends Kept {
	readonly kind: 'skill';
	readonly id: string;
	readonly committed?: SkillProgressData;
	readonly updated?: Day;
	/** Names of its levels, lowest first. */
	readonly levels: readonly string[];
}

export type PanelData = MilestonePanel | SkillPanel;

/** What a page hands to the record of the whole road. */
export interface RecordData extends Kept {
	readonly committed: ProgressData;
	readonly retired: readonly (readonly [string, RetiredData])[];
	/** Milestones in the order of the road. */
	readonly milestones: readonly {
		readonly id: string;
		readonly title: string;
		readonly href: string;
		readonly outcomes: readonly Pick<Outcome, 'id' | 'proof'>[];
		/** Whether it belongs to an option that was not chosen. */
		readonly aside?: boolean;
	}[];
	readonly skills: readonly {
		readonly id: string;
		readonly title: string;
		readonly href: string;
		readonly levels: readonly string[];
	}[];
}

/** The committed record as far as the page of one item knows it. */
export function committedOf({ kind, id, committed, updated }: PanelData): ProgressData {
	return {
		...(updated === undefined ? {} : { updated }),
		asks: [],
		milestones: kind === 'milestone' && committed ? { [id]: committed } : {},
		skills: kind === 'skill' && committed ? { [id]: committed } : {},
	};
}

/** The address of a page of the site: `/progress/` → `/road/progress/`. */
export const addressIn = ({ base }: Kept, path: string): string =>
	`${base.replace(/\/$/, '')}${path}`;

/** Old names, as the page tells them. */
export const aliasesOf = ({ aliases }: Kept): Aliases => new Map(aliases);
