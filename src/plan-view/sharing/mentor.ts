import { entryOf } from '../../plan/entry.ts';
import type { OutlineMilestone } from '../../plan/outline.ts';
import { type Sentence, tellDay, tellEnd } from '../../plan/words/index.ts';
import { count, hours, listOf, nameOf } from '../../plan/words/phrase.ts';
import { quarterAt } from '../../roadmap/quarter.ts';
import {
	type Asked,
	type ShownState,
	shownState,
	standingOf,
	unproven,
} from '../../progress/proof.ts';
import type { RecordMilestone } from '../../progress/road.ts';
import { tellState } from '../../progress/words/changes.ts';
import { cite, tellProof } from '../../progress/words/evidence.ts';
import type { EvidenceData, MilestoneProgressData } from '../../schemas/progress.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { toContent } from '../sentences.ts';
import { buildAsks } from './asks.ts';
import { markControls } from './marking.ts';
import type { SharingRoad } from './road.ts';
import { type Answered, type Line, type Seen, tellStanding, tellWhere } from './standing.ts';

/** Whose plan it is, as a heading. */
export const tellOwner = ({ shared: { name } }: Seen): string =>
	name === undefined ? 'A plan without a name' : `The plan of ${name}`;

/** Lines of one question that stand at the head; the rest is behind a line that opens. */
const most = 3;

/**
 * The first screen: where the person is, and what a mentor asks first.
 *
 * @param missing says what of the link is not on this site
 */
export function buildHead(seen: Seen, missing: readonly Content[]): Content[] {
	return inNewTab([
		...tellWhere(seen).map((sentence) => el('p', {}, toContent(sentence))),
		...missing,
		el('div', { class: 'standing' }, tellStanding(seen).map(showAnswered)),
	]);
}

function showAnswered({ id, title, lines, none }: Answered): Markup {
	const rest = lines.slice(most);
	return el(
		'div',
		{ class: 'standing-part', 'data-standing': id, role: 'group', 'aria-labelledby': `st-${id}` },
		el('h3', { id: `st-${id}` }, title),
		lines.length === 0
			? el('p', { class: 'note' }, none)
			: el('ul', { role: 'list' }, lines.slice(0, most).map(showLine)),
		rest.length > 0 &&
			el(
				'details',
				{},
				el('summary', {}, `${rest.length} more`),
				el('ul', { role: 'list' }, rest.map(showLine)),
			),
	);
}

const showLine = ({ sentence, item }: Line): Markup =>
	el(
		'li',
		{ dir: 'auto' },
		toContent(sentence),
		item !== undefined && ' ',
		item !== undefined &&
			el(
				'button',
				{ type: 'button', class: 'quiet', 'data-go': item },
				item.startsWith('ask/') ? 'answer' : 'mark',
				el('span', { class: 'sr-only' }, ` ${wordsOf(sentence)}`),
			),
	);

const wordsOf = (sentence: Sentence): string =>
	sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/**
 * Every item of the road by year, with what the plan says of it and controls to mark it. Years of which
 * the plan says nothing, and the skills, are folded: a mentor has ten minutes.
 */
export function buildItems(seen: Seen, road: SharingRoad): Content[] {
	const { milestones, decisions, skills, years } = road.outline;
	const inYear = (index: number) => (item: { readonly quarter: number }) =>
		Math.floor(item.quarter / 4) === index;
	const learnt = skills.filter(({ id }) => isLearnt(id, seen));
	const { asks } = seen.shared.progress;
	const isAsked = (item: string) => asks.some(({ about }) => about === item);
	return inNewTab([
		...buildAsks(asks, seen.names),
		...years.flatMap(({ title }, index) => {
			const own = milestones.filter(inYear(index));
			const told = own.filter(({ id }) => entryOf(seen.shared.progress.milestones, id)).length;
			const items = [
				...own.map((milestone) => ({
					isOpen: isReported(milestone.id, seen) || isAsked(`milestone/${milestone.id}`),
					shown: showMilestone(milestone, seen, road),
				})),
				...decisions.filter(inYear(index)).map(({ id }) => ({
					isOpen: isDecided(id, seen) || isAsked(`decision/${id}`),
					shown: showDecision(id, seen, road),
				})),
			];
			return fold({ title, all: own.length, told, open: told > 0, of: seen }, foldPlanned(items));
		}),
		...fold(
			{
				title: 'Skills',
				all: learnt.length,
				told: learnt.filter(({ id }) => entryOf(seen.shared.progress.skills, id)).length,
				open: false,
				of: seen,
			},
			learnt.map(({ id }) => showSkill(id, seen, road)),
		),
	]);
}

interface Fold {
	readonly title: string;
	readonly all: number;
	/** Of how many the plan says something. */
	readonly told: number;
	readonly open: boolean;
	readonly of: Seen;
}

function fold(
	{ title, all, told, open, of }: Fold,
	items: readonly (Markup | undefined)[],
): Markup[] {
	const shown = items.filter((item) => item !== undefined);
	if (shown.length === 0) return [];
	return [
		el(
			'details',
			{ class: 'share-fold', open },
			el(
				'summary',
				{},
				el('h3', {}, title),
				' ',
				el('span', { class: 'note' }, told === 0 ? 'nothing said yet' : tellTold(of, told, all)),
			),
			shown,
		),
	];
}

/** `Ada reports on 4 of 9` */
const tellTold = ({ shared: { name } }: Seen, told: number, all: number): Content[] =>
	name === undefined
		? [`they report on ${told} of ${all}`]
		: [el('bdi', {}, name), ` reports on ${told} of ${all}`];

interface Foldable {
	/** Whether the plan says or asks something of it. */
	readonly isOpen: boolean;
	readonly shown: Markup | undefined;
}

/** What the plan speaks of, and behind a line what is only planned; all of it where the plan speaks of nothing. */
function foldPlanned(items: readonly Foldable[]): Markup[] {
	const shownOf = (list: readonly Foldable[]) => list.flatMap(({ shown }) => shown ?? []);
	const [open, planned] = [true, false].map((is) =>
		shownOf(items.filter(({ isOpen }) => isOpen === is)),
	);
	if (!open?.length || !planned?.length) return shownOf(items);
	return [
		...open,
		el(
			'details',
			{ class: 'item item-more' },
			el('summary', {}, `Planned (${planned.length})`),
			planned,
		),
	];
}

const isReported = (id: string, { shared }: Seen): boolean =>
	entryOf(shared.progress.milestones, id) !== undefined;

const isDecided = (id: string, { made }: Seen): boolean =>
	made.decisions.some((decision) => decision.id === id && decision.chosen.length > 0);

/** A skill of which the plan says something, or that it raises. */
const isLearnt = (id: string, { shared, made }: Seen): boolean =>
	entryOf(shared.progress.skills, id) !== undefined || made.levels.some((level) => level.id === id);

function showMilestone(outlined: OutlineMilestone, seen: Seen, road: SharingRoad): Markup {
	const { id, title, address } = outlined;
	const record = entryOf(seen.shared.progress.milestones, id);
	const milestone = seen.milestones.find((other) => other.id === id);
	const outcomes = milestone?.outcomes ?? [];
	const item = `milestone/${id}`;
	const state = shownState(outcomes, record);
	const lacking = state === 'claimed' ? unproven(outcomes, record).length : 0;
	return showItem(item, { title, address, state: stateWords(state) }, [
		el('p', { class: 'note' }, factsOf(outlined, seen, record)),
		lacking > 0 && el('p', { class: 'note' }, tellLacking(lacking)),
		...saidOf(record),
		markControls(item, title, road),
		milestone && outcomes.length > 0 && showOutcomes(milestone, record, road),
		milestone && milestone.questions.length > 0 && showQuestions(milestone),
	]);
}

const stateWords = (state: ShownState): string =>
	state === 'claimed' ? 'said to be done' : tellState(state);

const tellLacking = (outcomes: number): string =>
	outcomes === 1
		? '1 outcome lacks the proof that it asks for'
		: `${outcomes} outcomes lack the proof that they ask for`;

interface ItemHead {
	readonly title: string;
	readonly address: string;
	readonly state: string;
}

function showItem(
	item: string,
	{ title, address, state }: ItemHead,
	rest: readonly (Content | undefined | false)[],
): Markup {
	return el(
		'div',
		{ class: 'item', 'data-at': item },
		el(
			'h4',
			{},
			el('a', { href: address }, title),
			' ',
			el('span', { class: 'item-state' }, state),
		),
		...rest,
	);
}

/** When it stands on the road and in the plan, and the hours that went into it. */
function factsOf(
	{ id, quarter, own, job }: OutlineMilestone,
	{ made }: Seen,
	record: MilestoneProgressData | undefined,
): string {
	const last = made.milestones.find(
		(planned) => planned.id === id && planned.state !== 'done',
	)?.last;
	const { started, finished, spent } = record ?? {};
	return [
		quarterAt(quarter).label,
		...(started === undefined ? [] : [`begun ${tellDay(started)}`]),
		...(finished === undefined ? [] : [`finished ${tellDay(finished)}`]),
		...(last === undefined ? [] : [`to end by ${tellEnd(last, made.start)}`]),
		...(spent === undefined
			? []
			: [`${hours(spent.own + spent.job)} h spent, ${hours(own[1] + job[1])} likely`]),
	].join(' · ');
}

/** What the owner says of it: why it is blocked or dropped, and notes. */
const saidOf = (record: MilestoneProgressData | undefined): Content[] => [
	...(record?.why === undefined ? [] : [said(`Why: ${record.why}`)]),
	...(record?.notes ?? []).map(({ text, date }) =>
		said(`Note${date === undefined ? '' : ` of ${tellDay(date)}`}: ${text}`),
	),
];

const said = (text: string): Markup => el('p', { class: 'said', dir: 'auto' }, text);

function showOutcomes(
	{ id, outcomes }: RecordMilestone,
	record: MilestoneProgressData | undefined,
	road: SharingRoad,
): Markup {
	const isDone = shownState(outcomes, record) === 'done';
	return el(
		'details',
		{ class: 'item-more' },
		el('summary', {}, `${count(outcomes.length, 'outcome')}, ${tellEvidence(outcomes, record)}`),
		el(
			'ul',
			{ class: 'share-list', role: 'list' },
			outcomes.map((outcome) => {
				const item = `milestone/${id}#${outcome.id}`;
				const evidence = entryOf(record?.outcomes ?? {}, outcome.id) ?? [];
				return el(
					'li',
					{ 'data-at': item },
					el('p', {}, outcome.text),
					el('p', { class: 'note' }, isDone ? 'Proven' : tellOutcome(outcome, record)),
					...showEvidence(evidence),
					markControls(item, outcome.text, road),
				);
			}),
		),
	);
}

/** What there is for the outcomes of a milestone; proven are they when all are, and it is done. */
function tellEvidence(
	outcomes: RecordMilestone['outcomes'],
	record: MilestoneProgressData | undefined,
): string {
	if (shownState(outcomes, record) === 'done')
		return outcomes.length === 1 ? 'proven' : 'all proven';
	const given = outcomes.filter((outcome) => standingOf(outcome, record) !== 'open').length;
	if (given === 0) return 'no evidence yet';
	return given === outcomes.length ? 'evidence given' : `evidence given for ${given}`;
}

/** What there is for one outcome, and what it asks for. */
function tellOutcome(outcome: Asked, record: MilestoneProgressData | undefined): string {
	const proof = tellProof(outcome.proof);
	switch (standingOf(outcome, record)) {
		case 'proven':
			return 'Evidence given';
		case 'supported':
			return `Evidence given, but it asks for ${proof}`;
		case 'open':
			return `No evidence yet; it asks for ${proof}`;
	}
}

/** Pieces of evidence; an address leads out only when it is nothing but one that a browser may follow. */
export const showEvidence = (evidence: readonly EvidenceData[]): Content[] =>
	evidence.length === 0
		? []
		: [
				el(
					'ul',
					{ class: 'evidence', role: 'list' },
					evidence.map((piece) => {
						const { kind, text, url, day } = cite(piece);
						return el(
							'li',
							{},
							`${kind}${day === undefined ? '' : ` of ${day}`}: `,
							url === undefined
								? el('span', { class: 'said', dir: 'auto' }, text)
								: el('a', { class: 'said', href: url, rel: strangers }, text),
						);
					}),
				),
			];

/** A page that somebody else named learns nothing of where it was opened from. */
const strangers = 'noopener noreferrer nofollow';

const showQuestions = ({ questions }: RecordMilestone): Markup =>
	el(
		'details',
		{ class: 'item-more' },
		el('summary', {}, 'What a mentor asks'),
		el(
			'ul',
			{ class: 'share-list' },
			questions.map((question) => el('li', {}, question)),
		),
	);

function showDecision(id: string, { made, names }: Seen, road: SharingRoad): Markup | undefined {
	const decision = made.decisions.find((planned) => planned.id === id);
	if (decision === undefined) return undefined;
	const { title, address, chosen } = decision;
	const item = `decision/${id}`;
	const words: Sentence = listOf(chosen.map((option) => nameOf(`option/${option}`, names)));
	return showItem(item, { title, address, state: chosen.length > 0 ? 'decided' : 'open' }, [
		chosen.length > 0 && el('p', {}, 'Chosen: ', toContent(words)),
		markControls(item, title, road),
	]);
}

function showSkill(id: string, { shared, made, names }: Seen, road: SharingRoad): Markup {
	const item = `skill/${id}`;
	const { title = id, address = '/' } = names.get(item) ?? {};
	const planned = made.levels.find((level) => level.id === id);
	const record = entryOf(shared.progress.skills, id);
	const level = record?.level ?? 0;
	const state =
		level === 0 ? 'no level yet' : `level ${level}${nameOfLevel(planned?.names[level - 1])}`;
	return showItem(item, { title, address, state }, [
		planned &&
			planned.target > level &&
			el(
				'p',
				{ class: 'note' },
				`The plan builds it to level ${planned.target}${nameOfLevel(planned.names[planned.target - 1])}.`,
			),
		...(record?.notes ?? []).map(({ text }) => said(`Note: ${text}`)),
		markControls(item, title, road),
	]);
}

const nameOfLevel = (name: string | undefined): string => (name === undefined ? '' : `, ${name}`);

/** Links of a page that holds what nobody has saved: they open beside it. */
export function inNewTab(contents: readonly (Content | undefined)[]): Content[] {
	return contents.flatMap((content) => (content === undefined ? [] : [open(content)]));
}

function open(content: Content): Content {
	if (typeof content === 'string' || !('children' in content)) return content;
	const { tag, attributes, children } = content as Markup;
	return {
		tag,
		attributes: tag === 'a' ? { rel: 'noopener', ...attributes, target: '_blank' } : attributes,
		children: children.map(open),
	};
}
