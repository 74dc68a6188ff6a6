import { tellLevel } from '../../../progress/words/keeping.ts';
import type { SkillProgressData } from '../../../schemas/progress.ts';
import { type View, view } from '../dom.ts';
import { field, options, valueOf, visibilityOptions } from './controls.ts';
import type { SkillPanel } from './data.ts';
import type { Desk } from './desk.ts';

/** The level that is claimed, by the names of the ladder on the page. */
export function skillForm(
	desk: Desk,
	{ id, levels }: SkillPanel,
	item: SkillProgressData | undefined,
): View {
	const name = `skill/${id}`;
	const visibility = item?.visibility ?? 'mentor';
	return view(
		'div',
		{ key: 'level', class: 'progress-fields' },
		field(
			{ id: 'progress-level', label: 'Level' },
			'select',
			{
				value: String(item?.level ?? 0),
				disabled: desk.locked,
				on: {
					change: (event) => {
						const level = Number(valueOf(event));
						desk.save(
							name,
							{ level, visibility },
							`Saved in this browser: ${tellLevel(level, levels)}.`,
						);
					},
				},
			},
			options(levelEntries(levels, item?.level ?? 0)),
		),
		field(
			{ id: 'progress-visibility', label: 'Who sees it' },
			'select',
			{
				value: visibility,
				disabled: desk.locked,
				on: {
					change: (event) =>
						desk.save(name, {
							level: item?.level ?? 0,
							visibility: valueOf(event) as SkillProgressData['visibility'],
						}),
				},
			},
			visibilityOptions(),
		),
	);
}

/** Levels of the ladder, and the one that is claimed when the ladder no longer reaches it. */
const levelEntries = (levels: readonly string[], claimed: number): [string, string][] =>
	Array.from({ length: Math.max(levels.length, claimed) + 1 }, (_, level) => [
		String(level),
		level === 0 ? 'None yet' : tellLevel(level, levels),
	]);
