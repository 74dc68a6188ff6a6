import { visibilities } from '../schemas/choices.ts';
import type { ReviewData } from '../schemas/review.ts';
import { parseDay, parseProgress } from './parse.ts';
import {
	type Parse,
	arrayOf,
	choice,
	object,
	optional,
	or,
	recordOf,
	text,
	wrong,
} from './shape.ts';

const words: Parse<string> = (value) => (typeof value === 'string' ? value : wrong);

/** The schema of src/schemas/review.ts once more, for reviews that a browser has kept. A test holds both to the same answers. */
export const parseReview: Parse<ReviewData> = object({
	date: parseDay,
	with: optional(text),
	visibility: or(choice(visibilities), () => 'mentor' as const),
	ends: optional(parseDay),
	dates: or(recordOf(object({ first: parseDay, last: parseDay })), () => ({})),
	choices: or(recordOf(arrayOf(words)), () => ({})),
	progress: or(parseProgress, () => ({ asks: [], milestones: {}, skills: {} })),
});
