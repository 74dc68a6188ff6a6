import type { RefKind } from '../schemas/fields.ts';
import type { ProfileData } from '../schemas/profile.ts';
import type { ProgressData } from '../schemas/progress.ts';
import type { FeedbackData } from '../schemas/feedback.ts';
import type { ReviewData } from '../schemas/review.ts';
import type { ResourceData } from '../schemas/resource.ts';
import type { Audience } from './audience.ts';
import { buildRoadmap } from './build.ts';
import { sortFaults } from './faults/sort.ts';
import type { Fault } from './fault.ts';
import { feedbackToday, reviewToday } from './ids/dated.ts';
import { forwardFiles } from './ids/forward-files.ts';
import { type Ids, pageOf } from './ids/ids.ts';
import { type NameMark, findOwnMarks } from './ids/name-marks.ts';
import { rootMark } from './ids/root.ts';
import { type IsSecret, findSecret, findSecretToMentors } from './ids/secret.ts';
import { type Names, findNames } from './ids/names.ts';
import { findUnnumbered } from './ids/unnumbered.ts';
import type { LinkIndex } from './links.ts';
import type { Roadmap } from './model.ts';
import { findLinkedFiles } from './pages/linked-files.ts';
import { collectFiles } from './pages/collect.ts';
import { byDate, readFeedback, readReviews } from './pages/dated.ts';
import { buildDraft } from './pages/draft.ts';
import type { Entry } from './pages/entry.ts';
import { readIds } from './pages/ids.ts';
import { buildLinkIndex } from './pages/link-index.ts';
import { readProfile } from './pages/profile.ts';
import { readProgress } from './pages/progress.ts';
import { readPages } from './pages/read.ts';
import { readResources } from './pages/resources.ts';
import { makePage } from './pages/source-page.ts';
import { checkRules } from './rules/index.ts';
import type { CheckContext, DiagramFence, SourceFile, SourcePage } from './source.ts';

/** What a check finds, and what it makes of content without a fault. */
export interface Checked {
	/** Faults and warnings of all files, by file, line and column, each cause once. */
	readonly faults: readonly Fault[];
	/** Every page that is shown. */
	readonly pages: readonly SourcePage[];
	/** Every resource that is shown and has no fault. */
	readonly resources: readonly ResourceData[];
	/** Files beside pages that those pages link to or load, from the content folder. */
	readonly files: readonly string[];
	/** The diagrams in those pages. */
	readonly fences: readonly DiagramFence[];
	/** Nothing when there is a fault; warnings do not stop it. */
	readonly roadmap: Roadmap | undefined;
	readonly links: LinkIndex;
	/** What `mine/profile.yaml` says, as far as it is right; the defaults without one. */
	readonly profile: ProfileData;
	/** What `mine/progress.yaml` says; nothing has happened without one, or when it has a fault of its own. */
	readonly progress: ProgressData;
	/** Frozen reviews without a fault, the oldest first, with the names of today. */
	readonly reviews: readonly ReviewData[];
	/** Answers of mentors without a fault, the oldest first, with the names of today. */
	readonly feedback: readonly FeedbackData[];
	/** For whom the site is. */
	readonly audience: Audience;
	/** Whether something is left out that is not for these readers. */
	readonly partial: boolean;
	/** Whether these readers are not to know of a name. Everything but pages, resources and the roadmap still speaks of it. */
	readonly isSecret: IsSecret;
	/** Names of pages, as `kind/id`, that a mentor is not to know of: a link that goes to one leaves them out. */
	readonly secretToMentors: ReadonlySet<string>;
	/** Stands for the handbook in links: the same for all readers of this road. */
	readonly root: number;
	/** Marks of the fork’s own names, by their numbers: also of those that these readers are not to know. */
	readonly ownMarks: ReadonlyMap<number, NameMark>;
	/** The number of every name, and what became of old ones; nothing without `ids.yaml`. */
	readonly ids: Ids;
	/** Names that still need a number, and where they are given. */
	readonly unnumbered: Names;
}

/** Checks all content, and builds the roadmap when nothing is wrong with it. */
export function checkContent(files: readonly SourceFile[], context: CheckContext): Checked {
	const all = collectFiles(files);
	const ids = readIds(all.ids);
	const { collected, notes } = forwardFiles(all, ids);
	const read = readPages(collected, ids);
	const resources = readResources(collected.resources, ids);
	const profile = readProfile(collected.profile, ids);
	const progress = readProgress(collected.progress, ids);
	const reviews = readReviews(collected.dated);
	const feedback = readFeedback(collected.dated);
	const unread = new Set(
		read
			.filter(({ entry }) => entry.tree === undefined)
			.flatMap(({ entry }) => kindsLostWith(entry)),
	);
	if (!resources.complete) unread.add('resource');
	const draft = buildDraft(
		read.map(({ entry }) => entry),
		resources.entries,
		profile.data,
		unread,
		context.audience,
	);
	const { assets } = collected;
	const { publicFiles, routes = [] } = context;
	const links = buildLinkIndex(draft, { assets, publicFiles, routes }, ids.ids);
	const own = read
		.filter(({ entry }) => draft.entries.includes(entry) || entry.homeless !== undefined)
		.flatMap(({ faults }) => faults);
	const names = findNames(draft, collected);
	const rules = checkRules({
		...{ draft, links, profile, progress, reviews, feedback },
		...{ ids, names, collected, context },
	});
	const faults = sortFaults([
		...collected.faults,
		...own,
		...resources.faults,
		...profile.faults,
		...progress.faults,
		...[...reviews, ...feedback].flatMap(({ faults }) => faults),
		...ids.faults,
		...notes,
		...rules,
	]);
	const secretToMentors = findSecretToMentors(draft);
	const stopped = faults.some(({ severity }) => severity === 'fault');
	return {
		faults,
		pages: draft.entries.map((entry) => makePage(entry, draft)),
		resources: draft.resources.flatMap(({ data }) =>
			data === undefined ? [] : [data as ResourceData],
		),
		files: findLinkedFiles(draft.entries, links),
		fences: draft.entries.flatMap(({ body }) => body.fences),
		roadmap: stopped ? undefined : buildRoadmap(draft, links),
		links,
		profile: profile.data,
		progress: progress.data,
		reviews: byDate(reviews).map((review) => reviewToday(review, ids.ids)),
		feedback: byDate(feedback).map((answer) => feedbackToday(answer, ids.ids)),
		audience: draft.audience,
		partial: draft.secret.size > 0,
		isSecret: findSecret(draft),
		secretToMentors,
		root: rootMark(ids.ids.numbers),
		ownMarks: findOwnMarks(ids.ids, (name) => secretToMentors.has(pageOf(name))),
		ids: ids.ids,
		unnumbered: findUnnumbered(names, ids),
	};
}

/** A year that cannot be read takes its themes with it. */
function kindsLostWith({ kind }: Entry): readonly RefKind[] {
	if (kind === 'home' || kind === 'page') return [];
	return kind === 'year'
		? ['year', 'theme']
		: kind === 'milestone'
			? ['milestone', 'thread']
			: [kind];
}
