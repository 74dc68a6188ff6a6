import { describe, expect, test } from 'vitest';
import { linkNames } from '../../../src/plan-view/sharing/road.ts';
import { plain } from '../../../src/plan/words/phrase.ts';
import { recordNames, recordRoadOf } from '../../../src/progress/road.ts';
import { tellItem } from '../../../src/progress/words/agenda.ts';
import { roads } from '../formats/roads.ts';
import { yard } from './yard.ts';

describe.each(Object.entries(roads))('the record of the road of the %s', (_, road) => {
	const names = recordNames(recordRoadOf(road, () => true));

	test('has a name for everything that one can ask about', () => {
		const { years, themes, areas, skills, milestones, decisions, options, guides, templates } =
			road;
		for (const { kind, id, title, address } of [
			...[...years, ...themes, ...areas, ...skills, ...milestones],
			...[...decisions, ...options, ...guides, ...templates],
		])
			expect(tellItem(`${kind}/${id}`, names)).toEqual([{ text: title, to: address }]);
		for (const { id, title } of road.resources)
			expect(plain(tellItem(`resource/${id}`, names))).toBe(title);
	});

	test('carries no more of these names than are asked for', () => {
		expect(recordRoadOf(road, () => false).others).toEqual([]);
	});
});

test('names of links call a guide as records do', () => {
	expect(linkNames(yard).get('guide/tools')).toEqual({
		title: 'Keep tools sharp',
		address: '/guides/tools/',
	});
});
