import { writeAnswer } from './file.ts';
import type { Answer } from './model.ts';

/**
 * Characters of the longest address that opens a mail program: Windows hands on 2,083
 * (INTERNET_MAX_URL_LENGTH of wininet.h), and browsers stay below it.
 */
const mostInMail = 2000;

/** Characters of the longest address of a form on GitHub: above about 8,192 it answers 414. */
const mostInIssue = 8000;

/** The address that opens a mail with a plan link in it; nothing when it would be too long to be passed on. */
export const mailPlan = (link: string): string | undefined =>
	mail('My plan', [
		'Here is my plan; ten minutes would help. Mark on the page what you agree with, what asks for more and what you doubt, and send it back to me.',
		link,
		'The link opens in your browser without an account. Whoever has the link can read it, so please do not pass it on.',
	]);

/** The address that opens a mail with an answer in it. Without a link the words of the answer stand there. */
export const mailAnswer = (answer: Answer, link?: string): string | undefined =>
	mail('My answer to your plan', [
		link === undefined
			? 'Here is my answer to your plan. Save everything below as a file, and open that on your answer page.'
			: 'Here is my answer to your plan. The link opens it; you choose what to keep of it.',
		link ?? writeAnswer(answer),
	]);

/**
 * The address that opens a form for a new issue with an answer in it; nothing when it would be too long or the
 * repository has no name. Whoever can read the repository can read the issue.
 *
 * @param repository `owner/name` on GitHub
 */
export function issueAnswer(repository: string, answer: Answer, link?: string): string | undefined {
	if (!/^[\w-][\w.-]*\/[\w.-]+$/.test(repository)) return undefined;
	const text = writeAnswer(answer);
	const fence = '`'.repeat(
		Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)),
	);
	const body = [
		'My answer to your plan, to accept item by item.',
		...(link === undefined ? [] : [`Open it here: <${link}>`]),
		`Or save this as a file and open it on your answer page:`,
		`${fence}yaml\n${text}${fence}`,
	].join('\n\n');
	const title = `Answer of ${answer.date}`;
	const address = `https://github.com/${repository}/issues/new?title=${encode(title)}&body=${encode(body)}`;
	return address.length > mostInIssue ? undefined : address;
}

function mail(subject: string, paragraphs: readonly string[]): string | undefined {
	const address = `mailto:?subject=${encode(subject)}&body=${encode(paragraphs.join('\n\n'))}`;
	return address.length > mostInMail ? undefined : address;
}

/** Lines end in mails as RFC 6068 wants it. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\n/g, '\r\n'));
