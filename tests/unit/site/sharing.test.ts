import { describe, expect, test } from 'vitest';
import { choosePlan, parts } from '../../../src/plan-view/sharing/choose.ts';
import { findUnshown } from '../../../src/plan-view/sharing/missing.ts';
import { sharingRoadOf, siteOfRoad } from '../../../src/plan-view/sharing/road.ts';
import type { Audience } from '../../../src/roadmap/audience.ts';
import { checkContent } from '../../../src/roadmap/check.ts';
import { makePlanLink, openLink } from '../../../src/sharing/link.ts';
import { forReaders } from '../../../src/site/audience.ts';
import { deflate, inflate } from '../../../src/site/client/deflate.ts';
import { shownNames } from '../../../src/site/place.ts';
import { ownOf } from '../../../src/site/sharing.ts';
import { context, lay } from '../roadmap/road.ts';
import { settings } from '../plan/road.ts';

const names = [
	'milestone/wound-care',
	'milestone/wound-care#ten-dressings',
	'milestone/emergency-course',
	'milestone/emergency-course#passed',
	'skill/dressing',
	'decision/field',
	...['children', 'emergency', 'home-care'].map((id) => `option/${id}`),
	...['year/first', 'year/second', 'theme/ward', 'theme/field'],
	...['area/hands', 'guide/start', 'resource/wound-book', 'template/log'],
];

/** A fork with words for mentors and private words, each also about what is not for mentors. */
const files = lay({
	'mine/options/children.yaml': 'visibility: private\n',
	'mine/milestones/wound-care.yaml': 'visibility: private\n',
	'handbook/ids.yaml': `numbers: ${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, at + 1])))}\n`,
	'mine/profile.yaml': `start: 2027-01-04
choices: { field: [children] }
pauses:
  - { from: 2027-08-02, to: 2027-08-22, why: mentor words }
  - { from: 2027-09-02, to: 2027-09-22, why: private words, visibility: private }
`,
	'mine/progress.yaml': `asks:
  - { text: mentor words }
  - { text: private words, visibility: private }
  - { text: private words, about: wound-care }
milestones:
  wound-care: { state: blocked, why: private words }
  emergency-course:
    state: blocked
    why: mentor words
    notes: [{ text: private words, visibility: private }]
skills:
  dressing: { level: 1, notes: [{ text: private words, visibility: private }] }
`,
});

/** What the share page of a site works with. */
function shared(audience: Audience) {
	const checked = forReaders(checkContent(files, { ...context, audience }));
	const { roadmap } = checked;
	if (!roadmap) throw new Error(checked.faults.map(({ why }) => why).join('\n'));
	const road = sharingRoadOf(roadmap, checked.ids, {
		hashes: {},
		usual: settings({}),
		root: checked.root,
		secret: [...checked.secretToMentors],
		...findUnshown(checked.ids, checked.ownMarks, shownNames(roadmap)),
	});
	return { road, site: siteOfRoad(road), own: ownOf(checked, roadmap.home) };
}

/** The link that a site makes of all that its owner can choose, and what it says when it is opened. */
async function linkOf(audience: Audience) {
	const { road, site, own } = shared(audience);
	const choice = { name: 'Noor', parts, without: [], asks: '' };
	const plan = choosePlan(own, choice, road, '2027-04-02');
	const made = await makePlanLink(plan, { site, home: 'https://noor.example/', deflate });
	if (!made.ok) throw new Error(made.code);
	const opened = await openLink(made.link, { site, inflate });
	return { link: made.link, opened: JSON.stringify(opened) };
}

describe('the link that a site makes', () => {
	test.each(['mentor', 'private'] as const)(
		'says what is for a mentor and nothing else, when the site is %s',
		async (audience) => {
			const { opened } = await linkOf(audience);
			expect(opened).toContain('mentor words');
			expect(opened).not.toMatch(/private words|wound-care|children/);
			expect(opened.match(/mentor words/g)).toHaveLength(3);
		},
	);

	test('holds the days of a pause whose reason stays here', async () => {
		expect((await linkOf('private')).opened).toContain('2027-09-02');
	});

	test('holds nothing that is for a mentor when everybody reads the site', async () => {
		expect((await linkOf('public')).opened).not.toMatch(/mentor words|private words/);
	});

	test('is opened by the same road for other readers, also where number 1 is not for them', async () => {
		const { link } = await linkOf('private');
		expect(shared('public').road.numbers.map(([, number]) => number)).not.toContain(1);
		for (const audience of ['mentor', 'public'] as const)
			expect(await openLink(link, { site: shared(audience).site, inflate })).toMatchObject({
				ok: true,
			});
	});

	test('tells pages for others no name that is not for them', () => {
		expect(shared('mentor').road.secret).toEqual([]);
		expect(shared('private').road.secret).toContain('milestone/wound-care');
	});
});
