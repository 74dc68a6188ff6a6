import { type Aliases, followReview } from '../../../progress/follow.ts';
import { parseReview } from '../../../progress/parse-review.ts';
import { wrong } from '../../../progress/shape.ts';
import type { ReviewData } from '../../../schemas/review.ts';
import { readJson } from '../store/journal.ts';
import { reviewsFolder } from '../store/root.ts';
import { type Shelf, type Written } from '../store/shelf.ts';

/** Reviews that this browser keeps under the names of today, oldest first; what is not a review is passed over. */
export function keptReviews(shelf: Shelf, aliases: Aliases): ReviewData[] {
	return shelf
		.names()
		.filter((name) => name.startsWith(reviewsFolder))
		.flatMap((name) => {
			const review = parseReview(readJson(shelf.get(name) ?? ''));
			return review === wrong || name !== reviewsFolder + review.date
				? []
				: [followReview(review, aliases)];
		});
}

/** Keeps a review under its day, in place of one that is there. */
export const keepReview = (shelf: Shelf, review: ReviewData): Written =>
	shelf.standing() === 'newer'
		? 'lost'
		: shelf.write(reviewsFolder + review.date, JSON.stringify(review));
