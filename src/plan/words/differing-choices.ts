import type { Difference } from '../compare.ts';
import type { Plan } from '../model.ts';
import { type Phrase, type Sentence, kindWords, listOf } from './phrase.ts';
import { quarterName } from './time.ts';

/** How two plans are called in sentences. */
export interface Called {
	readonly a: string;
	readonly b: string;
}

/** Quarters that are over-full in one of two plans. */
export function tellQuarters({ quarters }: Difference, { a, b }: Called): Sentence[] {
	const tell = (over: boolean, head: string): Sentence[] => {
		const turned = quarters.filter((quarter) => quarter.over === over);
		const words = turned.map(({ quarter, kind }) => `${quarterName(quarter)} (${kindWords[kind]})`);
		return words.length === 0 ? [] : [[head, ...listOf(words), '.']];
	};
	return [
		...tell(true, `Over-full in ${b} and not in ${a}: `),
		...tell(false, `Over-full in ${a} and no longer in ${b}: `),
	];
}

/** Decisions that are taken otherwise. */
export function tellChoices({ decisions }: Difference, plan: Plan, { a, b }: Called): Sentence[] {
	return decisions.flatMap((changed): Sentence[] => {
		const decision = plan.decisions.find(({ id }) => id === changed.id);
		if (decision === undefined) return [];
		const tell = (chosen: readonly string[]): readonly Phrase[] =>
			chosen.length === 0
				? ['it is open']
				: listOf(
						chosen.map((id): Phrase => {
							const option = decision.options.find((other) => other.id === id);
							return option ? { text: option.title, to: option.address } : id;
						}),
					);
		return [
			[
				{ text: decision.title, to: decision.address },
				`: in ${b} `,
				...tell(changed.b),
				`, in ${a} `,
				...tell(changed.a),
				'.',
			],
		];
	});
}
