import { tellCritical, tellLate, tellSlack } from '../../plan/words/index.ts';
import { type Content, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toFoldedList, toList, toParagraphs } from '../sentences.ts';

/** The chain that sets the end, what begins later than the road says, and what can wait. */
export function endsPart({ made, names }: Scene): Content[] {
	const critical = tellCritical(made, names);
	if (critical.length === 0)
		return toParagraphs([
			[
				made.finished
					? 'Nothing is left to do, so nothing sets the end.'
					: 'Nothing sets the end while some milestones can never be done.',
			],
		]);
	const [late, slack] = [tellLate(made, names), tellSlack(made, names)];
	const more = (rest: number) => `${rest} more`;
	return [
		...toParagraphs([['A week lost on one of these usually costs a week at the end.']]),
		...toList(critical, 'ol'),
		...(late.length > 0 ? [el('h3', {}, 'Begins late'), ...toFoldedList(late, 4, more)] : []),
		...(slack.length > 0 ? [el('h3', {}, 'Can wait'), ...toFoldedList(slack, 4, more)] : []),
	];
}
