import {
	type MayKnow,
	filterChoices,
	filterFeedback,
	filterProgress,
	filterReviews,
} from '../progress/audience.ts';
import { isFor } from '../roadmap/audience.ts';
import type { Checked } from '../roadmap/check.ts';
import { namesWithoutSecret, withoutSecret } from '../roadmap/ids/secret.ts';

/**
 * The content as the readers of this site may see it. Pages are left out before, where the roadmap is
 * made; here goes what else is not for them, or speaks of what is not. Nothing of a site may ask for more.
 */
export function forReaders(checked: Checked): Checked {
	const { audience, isSecret, ids, unnumbered, progress, reviews, feedback } = checked;
	if (audience === 'private') return checked;
	const mayKnow: MayKnow = (name) => !isSecret(name);
	const isShown = namesShown(checked);
	return {
		...checked,
		profile: filterProfile(checked, mayKnow),
		progress: filterProgress(progress, audience, mayKnow),
		// What is gone from the road may have been a secret once.
		reviews: filterReviews(reviews, audience, isShown),
		feedback: filterFeedback(feedback, audience, isShown),
		ids: withoutSecret(ids, isSecret),
		unnumbered: namesWithoutSecret(unnumbered, isSecret),
		isSecret: () => false,
		// Nothing of it is shown here, so nothing can be said of it.
		secretToMentors: new Set(),
	};
}

/** The profile without reasons that are not for these readers. The days of a pause stay: the plan counts with them. */
function filterProfile({ profile, audience }: Checked, mayKnow: MayKnow): Checked['profile'] {
	return {
		...profile,
		pauses: profile.pauses.map(({ why, ...pause }) =>
			why !== undefined && isFor(pause.visibility, audience) ? { ...pause, why } : pause,
		),
		choices: filterChoices(profile.choices, mayKnow),
		hide: profile.hide.filter(
			({ item, visibility }) =>
				isFor(visibility, audience) && mayKnow(item.includes('/') ? item : `milestone/${item}`),
		),
	};
}

/** Whether something on the road has a name; what is about nothing has none. */
function namesShown({ pages, resources, roadmap }: Checked): MayKnow {
	const names = new Set([
		'',
		...pages.map(({ kind, id }) => `${kind}/${id}`),
		...resources.map(({ id }) => `resource/${id}`),
		...(roadmap?.themes ?? []).map(({ id }) => `theme/${id}`),
	]);
	return (name) => names.has(name.split('#', 1)[0] ?? '');
}
