import { entryOf } from '../plan/entry.ts';
import type { Plan } from '../plan/model.ts';
import { type Names, type Sentence, nameOf } from '../plan/words/phrase.ts';
import { tellEnd } from '../plan/words/time.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { type Asked, type ShownState, shownState, unproven } from './proof.ts';
import { type LastAnswer, tellAsked, tellItem } from './words/agenda.ts';
import type { ChangeGroup } from './words/changes.ts';
import { tellProof } from './words/evidence.ts';

/** A milestone as far as an agenda asks. */
interface Discussed {
	readonly id: string;
	readonly outcomes: readonly (Asked & { readonly text: string })[];
	/** Questions that a mentor asks about it. */
	readonly questions: readonly string[];
}

/** Weeks ahead in which a decision is due at the next meeting or before it: a quarter. */
const ahead = 13;
/** Points under one heading: more does not fit an hour, or a page. */
const most = 5;

/** What an agenda is made of. */
interface AgendaOf {
	readonly plan: Plan;
	readonly progress: ProgressData;
	readonly milestones: readonly Discussed[];
	readonly names: Names;
	/** What a mentor answered last; nothing when nobody has. */
	readonly last?: LastAnswer | undefined;
}

/**
 * An agenda for the next meeting that fits on a page: what the owner asks first, then what was asked last
 * time, what hinders, what has to be decided, what is claimed without proof, what comes next.
 */
export const buildAgenda = (of: AgendaOf): ChangeGroup[] =>
	[
		{ title: 'What I ask', sentences: asksOf(of) },
		{
			title: 'What I was asked last time',
			sentences: of.last ? tellAsked(of.last, of.names) : [],
		},
		{ title: 'What hinders me', sentences: blockedOf(of) },
		{ title: 'What has to be decided', sentences: decisionsOf(of) },
		{ title: 'What I claim without proof', sentences: claimedOf(of) },
		{ title: 'What is under way, and a question about it', sentences: doingOf(of) },
		{
			title: 'What I begin next',
			sentences: of.plan.next.map(({ id }) => [nameOf(id, of.names)]),
		},
	]
		.filter(({ sentences }) => sentences.length > 0)
		.map(({ title, sentences }) => ({ title, sentences: shorten(sentences) }));

const asksOf = ({ progress, names }: AgendaOf): Sentence[] =>
	progress.asks.map(({ text, about }) =>
		about === undefined ? [text] : [`${text} (`, ...tellItem(about, names), ')'],
	);

const blockedOf = (of: AgendaOf): Sentence[] =>
	inState(of, 'blocked').map(({ id }) => [
		nameOf(id, of.names),
		`: ${entryOf(of.progress.milestones, id)?.why ?? ''}`,
	]);

const decisionsOf = ({ plan }: AgendaOf): Sentence[] =>
	plan.decisions
		.filter(
			({ chosen, by }) =>
				chosen.length === 0 && by !== undefined && by <= (plan.today ?? 0) + ahead,
		)
		.map(({ title, address, by = 0 }) => [
			{ text: title, to: address },
			`, by ${tellEnd(by, plan.start)}`,
		]);

const claimedOf = (of: AgendaOf): Sentence[] =>
	inState(of, 'claimed').flatMap(({ id, outcomes }) =>
		unproven(outcomes, entryOf(of.progress.milestones, id)).map(({ text, proof }): Sentence => [
			nameOf(id, of.names),
			`: ${text} Asks for ${tellProof(proof)}.`,
		]),
	);

const doingOf = (of: AgendaOf): Sentence[] =>
	inState(of, 'doing').map(({ id, questions: [first] }) => [
		nameOf(id, of.names),
		...(first === undefined ? [] : [`: ${first}`]),
	]);

const inState = ({ milestones, progress }: AgendaOf, state: ShownState): Discussed[] =>
	milestones.filter(
		({ id, outcomes }) => shownState(outcomes, entryOf(progress.milestones, id)) === state,
	);

function shorten(sentences: readonly Sentence[]): Sentence[] {
	const rest = sentences.length - most;
	return rest > 0 ? [...sentences.slice(0, most), [`and ${rest} more`]] : [...sentences];
}
