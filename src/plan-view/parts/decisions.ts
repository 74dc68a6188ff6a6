import { tellDecision } from '../../plan/words/index.ts';
import { type Content, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toContent, toParagraphs } from '../sentences.ts';

/** Each decision: by when, what the plan assumes, where the options lead, what is right in any case. */
export function decisionsPart({ made, names }: Scene): Content[] {
	if (made.decisions.length === 0) return toParagraphs([['This road has no decisions.']]);
	return made.decisions.map((decision) =>
		el(
			'div',
			{ class: 'plan-decision', 'data-key': decision.id },
			tellDecision(decision, made, names).map((sentence) => el('p', {}, toContent(sentence))),
		),
	);
}
