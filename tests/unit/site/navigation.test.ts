import { describe, expect, it } from 'vitest';
import { sectionLinks, sectionsAround } from '../../../src/site/navigation.ts';
import { check } from '../roadmap/road.ts';

const { roadmap } = check({});
if (!roadmap) throw new Error('The smallest road has faults.');

/** The sidebar of a page in lines, entries under their section. */
const sidebarAt = (address: string): readonly string[] =>
	sectionsAround(roadmap, address).flatMap(({ label, entries }) => [
		label,
		...entries.map((entry) => `  ${entry.label}`),
	]);

describe('the sidebar', () => {
	it.each(['/', '/guides/', '/plan/', '/all/'])(
		'lists the pages of the reader on %s',
		(address) => {
			expect(sidebarAt(address)).toEqual(
				expect.arrayContaining([
					'Yours',
					'  The plan',
					'  Your record',
					'  Since we last met',
					'  Packet',
					'  Share a plan',
					'  A mentor’s answer',
				]),
			);
		},
	);

	it('lists pages of the handbook in the section of the reader alone', () => {
		const [year] = roadmap.years;
		const pages = sidebarAt(year?.address ?? '').filter((line) => line.startsWith('  '));
		expect(pages.filter((line) => !sidebarAt('/').includes(line))).toEqual(
			roadmap.years.map(({ title }) => `  ${title}`),
		);
	});
});

describe('the foot of a page', () => {
	it('leads to everything of the sidebar where there is none, and to the page of a mentor', () => {
		const addresses = sectionLinks(roadmap, false).map(({ address }) => address);
		const sections = sectionsAround(roadmap, '/');
		const listed = sections.flatMap(({ address, entries }) => [
			...(address === undefined ? [] : [address]),
			...entries.map((entry) => entry.address),
		]);
		expect(addresses.filter((address) => !listed.includes(address))).toEqual(['/mentor/']);
		expect(listed.filter((address) => !addresses.includes(address))).toEqual([]);
	});
});
