import { type Made, makeAnswerLink, mostCharacters } from '../../../sharing/link.ts';
import { writeAnswer } from '../../../sharing/file.ts';
import type { Answer, SharedPlan } from '../../../sharing/model.ts';
import { issueAnswer, mailAnswer, mailPlan } from '../../../sharing/send.ts';
import { tooLongWords } from '../../../sharing/words.ts';
import { deflate } from '../deflate.ts';
import type { SharePage } from './page.ts';
import type { Sending } from './send.ts';

/** Makes everything that an answer can be sent as. */
export async function sendAnswer(answer: Answer, page: SharePage): Promise<Sending> {
	const { site, home, repository } = page;
	const made = await makeAnswerLink(answer, { site, home, deflate });
	const link = made.ok ? made.link : undefined;
	return {
		...linkOf(made),
		file: { name: `answer-${answer.date}.yaml`, text: writeAnswer(answer) },
		mail: mailAnswer(answer, link),
		issue: repository === undefined ? undefined : issueAnswer(repository, answer, link),
	};
}

/** Makes everything that a plan can be sent as. */
export function sendPlan(plan: SharedPlan, made: Made): Sending {
	const shown = linkOf(made);
	return {
		...shown,
		// A file holds what a link would carry behind its address.
		file: {
			name: `plan-${plan.made}.txt`,
			text: made.ok ? made.link.replace(/^.*#/, '') : made.text,
		},
		mail: shown.link && mailPlan(shown.link),
	};
}

/** The link, or why there is none. */
const linkOf = (made: Made): Pick<Sending, 'link' | 'why'> =>
	made.ok
		? { link: made.link }
		: { link: undefined, why: tooLongWords(made.length, mostCharacters) };
