import { visibilities } from '../../src/schemas/choices.ts';

/** Who may see a canary. */
export type Visibility = (typeof visibilities)[number];

/** A word that stands in one place of the content and nowhere else. */
export interface Canary {
	readonly word: string;
	/** What it is the text of: `progress why`. */
	readonly field: string;
	/** The strictest of all that is said of its place. */
	readonly visibility: Visibility;
	/** Whether its page is shown to whoever may see it. */
	readonly shown: boolean;
}

/** Every canary that was let out. */
export const canaries: Canary[] = [];

const ranks = { public: 0, mentor: 1, private: 2 } as const;

/** A new canary, as one word that is an id as well. */
function canary(field: string, places: readonly Visibility[], shown = false): string {
	const visibility = places.toSorted((a, b) => ranks[b] - ranks[a])[0] ?? 'public';
	const word = `${visibility.slice(0, 3)}zq${canaries.length}x`;
	canaries.push({ word, field, visibility, shown });
	return word;
}

const all = <T>(make: (visibility: Visibility) => T): T[] => visibilities.map(make);

/** Fields of a page, and what stands below them; JSON is YAML too. */
const page = (fields: object, body: string) => `---\n${JSON.stringify(fields)}\n---\n\n${body}\n`;

/** One page of each kind at one visibility, each text of it a canary. Returns the files and the ids that others may name. */
function pagesFor(visibility: Visibility, place: number) {
	const of = (field: string) => canary(`page ${field}`, [visibility], true);
	const quiet = (field: string) => canary(`page ${field}`, [visibility]);
	const base = (kind: string) => ({
		title: of(`${kind} title`),
		summary: of(`${kind} summary`),
		reviewed: '2026-11-22',
		visibility,
	});
	const text = (kind: string, more = '') =>
		`${of(`${kind} body`)}\n\n## ${of(`${kind} heading`)}\n\nMore: \`${of(`${kind} code`)}\`.\n${more}`;
	const order = place + 3;
	const ids = Object.fromEntries(
		[
			'guide',
			'template',
			'area',
			'skill',
			'year',
			'theme',
			'milestone',
			'decision',
			'option',
			'second',
			'page',
			'resource',
			'outcome',
			'thread',
		].map((kind) => [kind, of(`${kind} id`)]),
	) as Record<string, string>;
	// Not every anchor and no strand is written out, where nothing leads to it.
	const file = quiet('linked file');
	const fence = `\n\`\`\`mermaid\nflowchart TD\n  accTitle: A way\n  accDescr: From here to there.\n  a["${of('mermaid node')}"] --> b["There"]\n\`\`\`\n`;
	const asked = { proof: 'document', text: of('outcome text') };
	const files: Record<string, string> = {
		[`guides/${ids['guide']}.mdx`]: page(
			{ ...base('guide'), order },
			text('guide', `\nSee [this](${file}.pdf).\n${fence}`),
		),
		[`guides/${file}.pdf`]: quiet('words of a linked file'),
		[`templates/${ids['template']}.mdx`]: page(
			{ ...base('template'), order, skills: [ids['skill']], resources: [ids['resource']] },
			text(
				'template',
				`\n\`\`\`\`md title="${of('template file name')}.md"\n# ${of('template document')}\n\`\`\`\`\n`,
			),
		),
		[`areas/${ids['area']}.mdx`]: page({ ...base('area'), order, pays: of('pays') }, text('area')),
		[`skills/${ids['skill']}.mdx`]: page(
			{
				...base('skill'),
				area: ids['area'],
				evidence: [of('skill evidence')],
				levels: all((level) => ({
					name: of(`level name ${level}`),
					signals: [of('signal')],
					antiSignals: [of('anti-signal')],
					source: of('source of a level'),
				})),
			},
			text('skill'),
		),
		[`years/${ids['year']}.mdx`]: page(
			{
				...base('year'),
				order,
				marker: of('marker'),
				focus: of('focus'),
				outcome: of('outcome of a year'),
				themes: [{ id: ids['theme'], title: of('theme title'), text: of('theme text') }],
			},
			text('year'),
		),
		[`milestones/${ids['milestone']}.mdx`]: page(
			{
				...base('milestone'),
				theme: ids['theme'],
				...{ quarter: 1, months: 2, effort: { own: [1, 2, 3], job: [1, 2, 3] } },
				thread: ids['thread'],
				builds: [{ skill: ids['skill'], level: 1 }],
				outcomes: [{ id: ids['outcome'], ...asked }],
				evidence: [of('milestone evidence')],
				questions: [of('question')],
				resources: [ids['resource']],
				templates: [ids['template']],
			},
			text('milestone', `\nAs is known [@${ids['resource']}].\n`),
		),
		[`decisions/${ids['decision']}.mdx`]: page(
			{
				...base('decision'),
				...{ theme: ids['theme'], quarter: 2 },
				criteria: [{ title: of('criterion'), text: of('words of a criterion') }],
			},
			text('decision'),
		),
		[`options/${ids['option']}.mdx`]: page(
			{ ...base('option'), decision: ids['decision'], order: 1 },
			text('option'),
		),
		[`options/${ids['second']}.mdx`]: page(
			{ ...base('option'), decision: ids['decision'], order: 2 },
			text('option'),
		),
		[`${ids['page']}.mdx`]: page(base('page'), text('page')),
	};
	const resource = {
		id: ids['resource'],
		title: of('resource title'),
		authors: [of('author')],
		kind: 'book',
		url: `https://example.org/${of('resource address')}`,
		...{ hours: 1, level: 'intro', free: true },
		about: of('resource about'),
		visibility,
	};
	return { ids, files, resource };
}

const notes = (field: string, ...places: Visibility[]) =>
	all((visibility) => ({ text: canary(`${field} note`, [...places, visibility]), visibility }));

const evidence = (field: string, ...places: Visibility[]) =>
	all((visibility) => ({
		proof: 'document',
		text: canary(`${field} evidence`, [...places, visibility]),
		visibility,
	}));

const ownPages = Object.fromEntries(
	visibilities.map((visibility, place) => [visibility, pagesFor(visibility, place)]),
) as Record<Visibility, ReturnType<typeof pagesFor>>;

/** A record with something to say at every visibility: of a page for all, and of pages that are not. */
function recordIn(field: string, ...places: Visibility[]) {
	const of = (what: string, ...more: Visibility[]) =>
		canary(`${field} ${what}`, [...places, ...more]);
	const step = (outcome: string, ...more: Visibility[]) => ({
		state: 'blocked',
		why: of('why', ...more),
		outcomes: { [outcome]: evidence(field, ...places, ...more) },
		notes: notes(field, ...places, ...more),
	});
	return {
		updated: '2026-11-01',
		asks: all((visibility) => ({ text: of('ask', visibility), visibility })).concat(
			all((page) => ({
				text: of('ask about a page', page),
				about: `skill/${ownPages[page].ids['skill']}`,
				visibility: 'public' as const,
			})),
		),
		milestones: {
			'wound-care': { ...step('ten-dressings'), visibility: 'public' },
			'emergency-course': { ...step('passed', 'mentor'), visibility: 'mentor' },
			'third-course': { ...step('passed', 'private'), visibility: 'private' },
			...Object.fromEntries(
				all((page) => {
					const { milestone = '', outcome = '' } = ownPages[page].ids;
					return [milestone, { ...step(outcome, page), visibility: 'public' }];
				}),
			),
		},
		skills: {
			dressing: { level: 1, visibility: 'public', notes: notes(`${field} skill`, ...places) },
			...Object.fromEntries(
				all((page) => [
					ownPages[page].ids['skill'],
					{ level: 1, visibility: page, notes: notes(`${field} skill`, ...places, page) },
				]),
			),
		},
	};
}

const reviewIn = (visibility: Visibility, date: string) => ({
	date,
	visibility,
	with: canary('review with', [visibility]),
	dates: Object.fromEntries(
		all((page) => [ownPages[page].ids['milestone'], { first: '2027-01-04', last: '2027-02-01' }]),
	),
	choices: Object.fromEntries(
		all((page) => [ownPages[page].ids['decision'], [ownPages[page].ids['option']]]),
	),
	progress: recordIn('review', visibility),
});

const answerIn = (visibility: Visibility, date: string) => ({
	date,
	visibility,
	from: canary('feedback from', [visibility], true),
	text: canary('feedback text', [visibility], true),
	plan: canary('feedback plan', [visibility]),
	marks: [
		{ item: 'skill/dressing', mark: 'agree', text: canary('mark', [visibility], true) },
		...all((page) => ({
			item: `milestone/${ownPages[page].ids['milestone']}`,
			mark: 'question',
			text: canary('mark on a page', [visibility, page], true),
		})),
	],
});

const profile = {
	start: '2026-11-30',
	choices: Object.fromEntries(
		all((page) => [ownPages[page].ids['decision'], [ownPages[page].ids['option']]]),
	),
	pauses: all((visibility) => ({
		...{ from: `2027-0${ranks[visibility] + 3}-01`, to: `2027-0${ranks[visibility] + 3}-14` },
		why: canary('pause why', [visibility]),
		visibility,
	})),
	hide: all((visibility) => ({
		item: `guide/hidden-${visibility}`,
		why: canary('hide why', [visibility]),
		visibility,
	})),
};

/** Pages for all that the profile hides: their titles are told to whoever may know. */
const hiddenPages = Object.fromEntries(
	all((visibility) => [
		`guides/hidden-${visibility}.mdx`,
		page(
			{
				title: canary('title of what is hidden', [visibility]),
				summary: canary('summary of what is hidden', ['private']),
				reviewed: '2026-11-22',
				order: 20 + ranks[visibility],
			},
			`## ${canary('heading of what is hidden', ['private'])}\n\nWords.`,
		),
	]),
);

/** A page for all that points at everything else, in every way that a page can. */
const pointing = page(
	{ title: 'Where all leads', summary: 'To everything.', reviewed: '2026-11-22', order: 9 },
	[
		'## Ways\n',
		...all((visibility) => `${waysTo(ownPages[visibility].ids)}\n`),
		...['```mermaid', 'flowchart TD', '  accTitle: Ways', '  accDescr: To everything.'],
		...all((visibility) => `  ${visibility}["Way"] --> end${visibility}["End"]`),
		...all(
			(visibility) => `  click ${visibility} "../skills/${ownPages[visibility].ids['skill']}.mdx"`,
		),
		'```',
	].join('\n'),
);

function waysTo(ids: Record<string, string>): string {
	const { guide, milestone, outcome, year, theme, resource, skill } = ids;
	return [
		`See [one](${guide}.mdx), [two](../milestones/${milestone}.mdx#outcome-${outcome}),`,
		`[three](../years/${year}.mdx#theme-${theme}), [four](../resources.yaml#${resource}),`,
		`<a href="../skills/${skill}.mdx">five</a> and [@${resource}].`,
	].join('\n');
}

/** A milestone for all that stands beside the others, needs them and builds what is not for all. */
const third = page(
	{
		title: 'Third course',
		summary: 'One more.',
		reviewed: '2026-11-22',
		theme: 'field',
		...{ quarter: 4, months: 1, effort: { own: [1, 2, 3], job: [0, 0, 0] } },
		helps: all((visibility) => ownPages[visibility].ids['milestone']),
		builds: all((visibility) => ({ skill: ownPages[visibility].ids['skill'], level: 1 })),
		resources: all((visibility) => ownPages[visibility].ids['resource']),
		templates: all((visibility) => ownPages[visibility].ids['template']),
		outcomes: [{ id: 'passed', text: 'It is passed.', proof: 'document' }],
	},
	'## The course\n\nOne evening a week.',
);

/** Names of what was renamed to a page, by the page’s visibility. */
const ids = {
	numbers: Object.fromEntries(
		visibilities.flatMap((visibility, place) =>
			[
				'guide',
				'template',
				'area',
				'skill',
				'year',
				'theme',
				'milestone',
				'decision',
				'option',
				'resource',
				'thread',
			].map(
				(kind, at) =>
					[`${kind}/${ownPages[visibility].ids[kind]}`, 8192 + place * 20 + at] as const,
			),
		),
	),
	aliases: Object.fromEntries(
		all((visibility) => [
			`guide/${canary('old name', [visibility])}`,
			`guide/${ownPages[visibility].ids['guide']}`,
		]),
	),
};

const yaml = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`;

/** What the fork of the fixture writes, from the content folder. */
export const canaryFiles: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({
		...Object.assign({}, ...all((visibility) => ownPages[visibility].files)),
		...hiddenPages,
		'guides/pointing.mdx': pointing,
		'milestones/third-course.mdx': third,
		'resources.yaml': yaml(all((visibility) => ownPages[visibility].resource)),
		'profile.yaml': yaml(profile),
		'progress.yaml': yaml(recordIn('progress')),
		'ids.yaml': yaml(ids),
		...Object.fromEntries(
			visibilities.flatMap((visibility, at) => [
				[`reviews/2026-10-0${at + 1}.yaml`, yaml(reviewIn(visibility, `2026-10-0${at + 1}`))],
				[`feedback/2026-10-0${at + 1}.yaml`, yaml(answerIn(visibility, `2026-10-0${at + 1}`))],
			]),
		),
	} as Record<string, string>).map(([path, text]) => [`mine/${path}`, text]),
);
