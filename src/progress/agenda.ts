import { entryOf } from '../plan/entry.ts';
import type { Plan } from '../plan/model.ts';
import { type Names, type Sentence, nameOf } from '../plan/words/phrase.ts';
import { tellEnd } from '../plan/words/time.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { type Asked, unproven, shownState } from './proof.ts';
import type { ChangeGroup } from './words/changes.ts';

/** A milestone as far as an agenda asks. */
export interface Discussed {
	readonly id: string;
	readonly outcomes: readonly (Asked & { readonly text: string })[];
	/** Questions that a mentor asks about it. */
	readonly questions: readonly string[];
}

/** Weeks ahead in which a decision is due at the next meeting or before it: a quarter. */
const ahead = 13;
/** Points under one heading: more does not fit an hour, or a page. */
const most = 5;

/**
 * An agenda for the next meeting that fits on a page: what the owner asks first, then what hinders,
 * what has to be decided, what is claimed without proof, what comes next.
 */
export function buildAgenda(
	plan: Plan,
	progress: ProgressData,
	milestones: readonly Discussed[],
	names: Names,
): ChangeGroup[] {
	const stateOf = ({ id, outcomes }: Discussed) =>
		shownState(outcomes, entryOf(progress.milestones, id));
	const groups: ChangeGroup[] = [
		{
			title: 'What I ask',
			sentences: progress.asks.map(({ text, about }) => tellAsk(text, about, names)),
		},
		{
			title: 'What hinders me',
			sentences: milestones
				.filter((milestone) => stateOf(milestone) === 'blocked')
				.map(({ id }) => [nameOf(id, names), `: ${entryOf(progress.milestones, id)?.why ?? ''}`]),
		},
		{
			title: 'What has to be decided',
			sentences: plan.decisions
				.filter(
					({ chosen, by }) =>
						chosen.length === 0 && by !== undefined && by <= (plan.today ?? 0) + ahead,
				)
				.map(({ title, address, by = 0 }) => [
					{ text: title, to: address },
					`, by ${tellEnd(by, plan.start)}`,
				]),
		},
		{
			title: 'What I claim without proof',
			sentences: milestones
				.filter((milestone) => stateOf(milestone) === 'claimed')
				.flatMap((milestone) =>
					unproven(milestone.outcomes, entryOf(progress.milestones, milestone.id)).map(
						({ text, proof }): Sentence => [
							nameOf(milestone.id, names),
							`: ${text} Asks for a ${proof}.`,
						],
					),
				),
		},
		{
			title: 'What is under way, and a question about it',
			sentences: milestones
				.filter((milestone) => stateOf(milestone) === 'doing')
				.map(({ id, questions }) => [
					nameOf(id, names),
					...(questions[0] === undefined ? [] : [`: ${questions[0]}`]),
				]),
		},
		{ title: 'What I begin next', sentences: plan.next.map(({ id }) => [nameOf(id, names)]) },
	];
	return groups
		.filter(({ sentences }) => sentences.length > 0)
		.map(({ title, sentences }) => ({ title, sentences: shorten(sentences) }));
}

/** Names of milestones are ids; everything else is written `kind/id`. */
function tellAsk(text: string, about: string | undefined, names: Names): Sentence {
	if (about === undefined) return [text];
	const key = about.replace(/^milestone\//, '');
	return [`${text} (`, nameOf(key, names), ')'];
}

function shorten(sentences: readonly Sentence[]): Sentence[] {
	const rest = sentences.length - most;
	return rest > 0 ? [...sentences.slice(0, most), [`and ${rest} more`]] : [...sentences];
}
