import type { Plan, PlannedDecision } from '../model.ts';
import { type Names, type Phrase, type Sentence, joinLists, listOf, nameOf } from './phrase.ts';
import { inMonth, quarterName, tellEnd } from './time.ts';

/** A decision in a few sentences: by when, what the plan assumes, where each option leads, what to do before. */
export function tellDecision(decision: PlannedDecision, plan: Plan, names: Names): Sentence[] {
	const self: Phrase = { text: decision.title, to: decision.address };
	const title = (id: string): Phrase => {
		const option = decision.options.find((other) => other.id === id);
		return option ? { text: option.title, to: option.address } : id;
	};
	if (decision.chosen.length > 0)
		return [[self, ': you have chosen ', ...listOf(decision.chosen.map(title)), '.']];
	return [
		tellBy(decision, self, plan),
		...(decision.assumed.length > 0
			? [
					[
						'Until then the plan keeps room for ',
						...listOf(decision.assumed.map(title)),
						decision.options.length > 1 ? ', as that takes most hours.' : '.',
					],
				]
			: []),
		...tellEnds(decision, plan),
		...(decision.noRegret.length > 0
			? [
					[
						'Whatever you choose, these come first, as every option needs them or is helped by them: ',
						...listOf(decision.noRegret.map((id) => nameOf(id, names))),
						'.',
					],
				]
			: []),
	];
}

function tellBy({ by, quarter }: PlannedDecision, self: Phrase, plan: Plan): Sentence {
	const asked = `The road asks for it by the end of ${quarterName(quarter)}`;
	if (by === undefined) return [self, `: nothing in the plan waits for it. ${asked}.`];
	if (by < (plan.today ?? 0))
		return [self, ': decide now, as every further week moves what waits for it. ', `${asked}.`];
	return [
		self,
		`: decide by ${plan.start === undefined ? 'the end of ' : ''}${tellEnd(by, plan.start)}, and nothing has to move. ${asked}.`,
	];
}

function tellEnds({ options }: PlannedDecision, { start }: Plan): Sentence[] {
	const ends = options.flatMap(({ title, address, end }) =>
		end === undefined ? [] : [{ option: { text: title, to: address }, end }],
	);
	const months = Map.groupBy(
		ends.toSorted((a, b) => a.end - b.end),
		({ end }) => inMonth(end, start),
	);
	if (ends.length < 2) return [];
	if (months.size === 1)
		return [[`Whichever it is, the road ends ${[...months.keys()].join('')}.`]];
	const parts = [...months].map(([when, same]): Sentence => [
		`${when} with `,
		...listOf(
			same.map(({ option }) => option),
			'or',
		),
	]);
	return [['The road ends ', ...joinLists(parts, 'and'), '.']];
}
