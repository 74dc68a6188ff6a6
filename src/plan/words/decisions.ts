import type { Plan, PlannedDecision } from '../model.ts';
import { type Names, type Phrase, type Sentence, joinLists, listOf, nameOf } from './phrase.ts';
import { inMonth, quarterName, tellEnd, tellWeek } from './time.ts';

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
		...(decision.assumed.length > 0 && !plan.finished
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
		`: decide by ${plan.start === undefined ? `the end of ${tellWeek(by)}` : tellEnd(by, plan.start)}, and nothing has to move. ${asked}.`,
	];
}

function tellEnds({ options, choose }: PlannedDecision, { start }: Plan): Sentence[] {
	const named = options.map(({ title, address, end }) => ({
		link: { text: title, to: address },
		end,
	}));
	const linksWhere = (test: (end: number | undefined) => boolean) =>
		named.filter(({ end }) => test(end)).map(({ link }) => link);
	const never = linksWhere((end) => end === undefined);
	if (named.length < 2 || never.length === named.length) return [];
	const over = linksWhere((end) => end !== undefined && end < 0);
	const months = Map.groupBy(
		named
			.flatMap(({ link, end = -1 }) => (end < 0 ? [] : [{ link, end }]))
			.sort((a, b) => a.end - b.end),
		({ end }) => inMonth(end, start),
	);
	const [only] = months.keys();
	if (only !== undefined && months.size === 1 && never.length + over.length === 0)
		return [[`Whichever it is, the road ends ${only}.`]];
	const parts = [...months].map(([when, same]): Sentence => [
		`${when} with `,
		...listOf(
			same.map(({ link }) => link),
			'or',
		),
	]);
	const beside = choose > 1 ? ', each beside the heaviest of the others' : '';
	return [
		...(parts.length > 0 ? [['The road ends ', ...joinLists(parts, 'and'), `${beside}.`]] : []),
		...(over.length > 0 ? [['With ', ...listOf(over, 'or'), ' nothing is left to do.']] : []),
		...(never.length > 0 ? [['With ', ...listOf(never, 'or'), ' it never ends.']] : []),
	];
}
