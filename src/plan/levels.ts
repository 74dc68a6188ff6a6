import { entryOf } from './entry.ts';
import type { Outline } from './outline.ts';
import type { SkillLevel } from './model.ts';
import type { Progress } from './progress.ts';
import type { Scope } from './scope.ts';

/** Where each skill stands and where the plan takes it. What a finished milestone builds counts as reached. */
export function levelsOf(outline: Outline, scope: Scope, progress: Progress): SkillLevel[] {
	return outline.skills.flatMap(({ id, title, address, levels }) => {
		const builds = scope.items.flatMap(({ milestone, progress: { state } }) =>
			milestone.builds
				.filter(({ skill }) => skill === id)
				.map(({ level }) => ({ level, by: milestone.id, done: state === 'done' })),
		);
		const reached = builds.filter(({ done }) => done).map(({ level }) => level);
		const recorded = entryOf(progress.skills, id) ?? 0;
		const now = Math.max(0, recorded, ...reached);
		const target = Math.max(0, ...builds.map(({ level }) => level));
		if (now === 0 && target === 0) return [];
		const by = builds.find(({ level }) => level === target)?.by;
		return [{ id, title, address, names: levels, recorded, now, target, by }];
	});
}
