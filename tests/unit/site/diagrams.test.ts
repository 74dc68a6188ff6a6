import { describe, expect, it } from 'vitest';
import { buildRoadTimeline, buildSkillNeighbourhood } from '../../../src/diagrams/index.ts';
import { drawDiagram } from '../../../src/site/diagrams.ts';
import { freshCache } from '../../support/drawings.ts';
import { makeRoad } from '../../support/road.ts';

const road = makeRoad({ years: 3, milestones: 1 });

describe('drawDiagram', () => {
	it('draws a form for the telephone when the wide one does not fit there', async () => {
		const { wide, narrow } = await drawDiagram(buildRoadTimeline(road), freshCache());
		expect(wide.width).toBeGreaterThan(288);
		expect(narrow?.width).toBeLessThanOrEqual(288);
	});

	it('draws one form when the wide one fits a telephone', async () => {
		const [skill] = road.skills;
		if (!skill) throw new Error('No skill');
		const { wide, narrow } = await drawDiagram(
			buildSkillNeighbourhood(skill, road.areas),
			freshCache(),
		);
		expect(wide.width).toBeLessThanOrEqual(288);
		expect(narrow).toBeUndefined();
	});

	it('throws with the title when a diagram cannot be drawn', async () => {
		const broken = { ...buildRoadTimeline(road), forms: { wide: 'kanban\n  a[' } };
		await expect(drawDiagram(broken, freshCache())).rejects.toThrow(
			/^The diagram “The road at a glance” cannot be/,
		);
	});
});
