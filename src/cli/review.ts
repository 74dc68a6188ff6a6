import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, toDay } from '../plan/days.ts';
import { plain, tellDay } from '../plan/words/index.ts';
import { compareReviews } from '../progress/changes.ts';
import { type RecordRoad, milestonesOf, recordNames, recordRoadOf } from '../progress/road.ts';
import { freeze, writeReview } from '../progress/snapshot.ts';
import { markAside, totalsOf } from '../progress/totals.ts';
import { tellChanges } from '../progress/words/changes.ts';
import { tellTotals } from '../progress/words/keeping.ts';
import { isCalendarDay } from '../schemas/fields.ts';
import type { ReviewData } from '../schemas/review.ts';
import { loadEverything } from '../site/content.ts';
import { planOf } from '../site/plan.ts';

/**
 * Freezes how everything stands into content/mine/reviews/DATE.yaml, from the project’s folder:
 * `node src/cli/review.ts [--with "Name"] [--date 2027-03-01]`. Writes over no file. The code is 1 when nothing is
 * frozen.
 */
const { values } = parseArgs({ options: { with: { type: 'string' }, date: { type: 'string' } } });
const root = process.cwd();
const date = values.date ?? today();
const file = `content/mine/reviews/${date}.yaml`;

const refused = refuse();
const frozen = refused ?? (await freezeNow());
if (typeof frozen === 'string') {
	process.stderr.write(`${frozen}\n`);
	process.exitCode = 1;
} else process.stdout.write(`${frozen.join('\n')}\n`);

function refuse(): string | undefined {
	if (!isCalendarDay(date)) return `“${date}” is no day. Write it as 2027-03-01.`;
	if (date > today()) return `${date} is still to come. A review tells how things stand.`;
	if (values.with?.trim() === '') return '--with takes the name of whom you met.';
	return undefined;
}

/** What was frozen and what moved, line by line; or why nothing was. */
async function freezeNow(): Promise<string | readonly string[]> {
	const { roadmap, reviews, ...content } = await loadEverything(root);
	if (!roadmap) return 'The content has a fault, so nothing is frozen. “npm run check” shows it.';
	if (existsSync(join(root, file)))
		return `${file} is there already. Delete it, or name another day with --date.`;
	const { plan } = planOf(roadmap, content, date);
	const { profile, progress } = content;
	const review = freeze(date, plan, progress, profile.choices, values.with?.trim());
	await mkdir(dirname(join(root, file)), { recursive: true });
	await writeFile(join(root, file), writeReview(review), { flag: 'wx' });
	const before = reviews.filter((other) => other.date < date).at(-1);
	const road = recordRoadOf(roadmap);
	return [`${file} written`, ...tellFrozen(review, road), '', ...tellMoved(before, review, road)];
}

function tellFrozen(
	{ progress, ends, choices, ...review }: ReviewData,
	road: RecordRoad,
): string[] {
	const counted = markAside(milestonesOf(road), road.outline, choices);
	return [
		...(review.with === undefined ? [] : [`  with ${review.with}`]),
		...tellTotals(totalsOf(counted, progress)).map((words) => `  ${words}`),
		ends === undefined
			? '  No dates: the profile says no first day of the road.'
			: `  The road ends on ${tellDay(ends)}.`,
	];
}

function tellMoved(before: ReviewData | undefined, now: ReviewData, road: RecordRoad): string[] {
	if (before === undefined)
		return ['This is the first review: there is nothing to hold it against.'];
	const groups = tellChanges(compareReviews(before, now, milestonesOf(road)), recordNames(road));
	return [
		`Since ${tellDay(before.date)}:`,
		...groups.flatMap(({ title, sentences, more }) => [
			`  ${title}`,
			...sentences.map((sentence) => `    ${plain(sentence)}`),
			...(more ? [`    ${more.title}`] : []),
		]),
	];
}

/** The day on this machine’s calendar. */
function today(): Day {
	const now = new Date();
	return toDay(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000));
}
