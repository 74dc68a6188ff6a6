import type { Fault } from '../fault.ts';
import type { Names } from '../ids/names.ts';
import type { LinkIndex } from '../links.ts';
import type { Collected } from '../pages/collect.ts';
import type { FeedbackData } from '../../schemas/feedback.ts';
import type { ReviewData } from '../../schemas/review.ts';
import type { ReadDated } from '../pages/dated.ts';
import type { Draft } from '../pages/draft.ts';
import type { ReadIds } from '../pages/ids.ts';
import type { ReadProfile } from '../pages/profile.ts';
import type { ReadProgress } from '../pages/progress.ts';
import type { CheckContext } from '../source.ts';

/** What a rule may look at. */
export interface Scene {
	readonly draft: Draft;
	readonly links: LinkIndex;
	readonly profile: ReadProfile;
	readonly progress: ReadProgress;
	readonly reviews: readonly ReadDated<ReviewData>[];
	readonly feedback: readonly ReadDated<FeedbackData>[];
	readonly ids: ReadIds;
	readonly names: Names;
	readonly collected: Collected;
	readonly context: CheckContext;
}

/** A rule looks at the whole and tells what is wrong. */
export type Rule = (scene: Scene) => readonly Fault[];
