import type { ProfileRest } from '../plan-view/write-profile.ts';
import type { Checked } from '../roadmap/check.ts';
import { profileSchema } from '../schemas/profile.ts';

/**
 * What a profile says beside the settings of the plan. What it hides shows on no public page, so
 * there it is not in the file to copy either; the page says that it is missing.
 */
export function restOf({
	profile,
	audience: readers,
	pages,
}: Pick<Checked, 'profile' | 'audience' | 'pages'>): ProfileRest {
	const { name, audience, keep, hide, pauses } = profile;
	const usual = profileSchema.parse({});
	const isPublic = readers === 'public';
	return {
		...(name === undefined ? {} : { name }),
		...(audience === usual.audience ? {} : { audience }),
		...(keep.length === usual.keep.length ? {} : { keep }),
		hide: (isPublic ? [] : hide).map(({ item, why, visibility }) =>
			visibility === 'public' ? { item, why } : { item, why, visibility },
		),
		...(isPublic && hide.length > 0 ? { hidesMore: true } : {}),
		...(readers === 'private' ? {} : { partial: true }),
		// Where the reason is not for these readers, neither is who reads it.
		pauseReaders: pauses.map(({ why, visibility }) =>
			why === undefined || visibility === 'mentor' ? '' : visibility,
		),
		files: filesOf(pages),
	};
}

/** What the fork already has of each milestone: its page, or a patch. */
const filesOf = (pages: Checked['pages']): Readonly<Record<string, string>> =>
	Object.fromEntries(
		pages.flatMap(({ kind, id, path, patch }) => {
			const file = path.startsWith('mine/') ? path : patch;
			return kind === 'milestone' && file !== undefined ? [[id, `content/${file}`]] : [];
		}),
	);
