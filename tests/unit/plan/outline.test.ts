import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/plan/outline.ts';
import { byPlace } from '../../../src/roadmap/build/order.ts';
import { roads } from '../formats/roads.ts';

test.each(Object.entries(roads))('orders the %s by what the outline says of it', (_, road) => {
	const { milestones } = outlineOf(road);
	expect(milestones.toSorted(byPlace)).toEqual(milestones);
	expect(milestones.map(({ id }) => id)).toEqual(road.milestones.map(({ id }) => id));
});
