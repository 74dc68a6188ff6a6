import type { ProfileRest } from '../plan-view/write-profile.ts';
import type { Checked } from '../roadmap/check.ts';
import { profileSchema } from '../schemas/profile.ts';

/**
 * What a profile says beside the settings of the plan. What it hides shows on no public page, so
 * there it is not in the file to copy either.
 */
export function restOf({
	profile,
	audience: readers,
}: Pick<Checked, 'profile' | 'audience'>): ProfileRest {
	const { name, audience, keep, hide, pauses } = profile;
	const usual = profileSchema.parse({});
	const said = pauses.flatMap(({ why, visibility }) =>
		why === undefined || visibility === 'mentor' ? [] : [[why, visibility] as const],
	);
	return {
		...(name === undefined ? {} : { name }),
		...(audience === usual.audience ? {} : { audience }),
		...(keep.length === usual.keep.length ? {} : { keep }),
		hide: (readers === 'public' ? [] : hide).map(({ item, why, visibility }) =>
			visibility === 'public' ? { item, why } : { item, why, visibility },
		),
		pauseReaders: Object.fromEntries(said),
	};
}
