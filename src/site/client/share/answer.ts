import {
	acceptSome,
	buildAnswer,
	buildKept,
	tellSender,
} from '../../../plan-view/sharing/answer.ts';
import { isEmpty } from '../../../plan-view/sharing/marking.ts';
import { freeName, writeAnswer } from '../../../sharing/file.ts';
import type { Opened } from '../../../sharing/link.ts';
import { makePainter } from '../plan/painter.ts';
import { copyText, saveText } from '../take.ts';
import { type From, isOpen, listenForLinks } from './opening.ts';
import {
	type SharePage,
	entriesOf,
	find,
	hush,
	loadSharePage,
	makeVoices,
	open,
	refuse,
} from './page.ts';
import { type KeptAnswer, openKept } from './kept.ts';
import { answersFolder } from '../store/root.ts';

type OpenedAnswer = Extract<Opened, { kind: 'answer' }>;

/** The page on which the owner of a plan opens an answer, accepts some of it, and takes that as a file. */
export async function openAnswerPage(root: HTMLElement): Promise<void> {
	const page = await loadSharePage(root);
	if (!page) return;
	const table = makeTable(page);
	listenForLinks(root, (text, from) => void take(text, from));

	async function take(text: string, from: From): Promise<void> {
		if (!page || (from === 'address' && isOpen(text, table.check()))) return;
		const opened = await open(page, text, { kind: 'answer', inFile: from === 'file' });
		if (!opened.ok) return refuse(root, opened);
		if (opened.kind !== 'answer') return;
		hush(root);
		table.show(opened, from !== 'address');
	}
}

/** Where an answer lies until it is accepted. */
function makeTable(page: SharePage) {
	const { root, road, names, base, place, site, answered } = page;
	const form = find<HTMLFormElement>(root, '[data-form]');
	const file = find(root, '[data-file]');
	const path = find(root, '[data-path]');
	const { say, whisper } = makeVoices(root);
	const kept = openKept(place, site);
	const list = makeKeptList(page, kept, say, showKept);
	let shown: OpenedAnswer | undefined;
	/** The name of the file that it is to be. */
	let name = '';

	const accepted = () =>
		acceptSome(
			shown?.answer ?? { date: '', plan: '', marks: [] },
			entriesOf(form).flatMap(([name, value]) => (name === 'accept' ? [value] : [])),
		);

	function write(): void {
		const answer = accepted();
		const count = answer.marks.length + (answer.text === undefined ? 0 : 1);
		find(root, '[data-place="count"]').textContent =
			count === 0 ? 'Nothing is accepted yet.' : `${count} accepted.`;
		find(root, '[data-kept]').hidden = isEmpty(answer);
		path.textContent = `content/mine/feedback/${name}.yaml`;
		file.textContent = writeAnswer(answer);
	}

	function acceptAll(): void {
		for (const box of form.querySelectorAll<HTMLInputElement>('[name="accept"]'))
			box.checked = true;
		write();
	}

	form.addEventListener('submit', (event) => event.preventDefault());
	find(root, '[data-do="all"]').addEventListener('click', acceptAll);
	form.addEventListener('input', write);
	find(root, '[data-do="copy"]').addEventListener('click', () => {
		void copyText(file.textContent, 'the text of the file', file).then(say);
	});
	find(root, '[data-do="save"]').addEventListener('click', () => {
		say(saveText(file.textContent, `${name}.yaml`));
	});

	find(root, '[data-do="keep"]').addEventListener('click', () => {
		say(keptWords[kept.keep(accepted())]);
		list();
	});
	/** What is kept was accepted before. */
	function showKept(found: KeptAnswer): void {
		show({ ok: true, kind: 'answer', check: '', ...found }, true);
		name = nameFor(found.answer, found.name);
		acceptAll();
	}

	/** Neither an answer that is committed nor one that is kept is written over by another of the same day. */
	function nameFor({ date }: OpenedAnswer['answer'], own?: string): string {
		const taken = new Set<string>();
		for (const day of answered) taken.add(freeName(day, (name) => taken.has(name)));
		for (const { name } of kept.list())
			if (name !== own) taken.add(name.slice(answersFolder.length));
		return freeName(date, (name) => taken.has(name));
	}

	function show(opened: OpenedAnswer, focus: boolean): void {
		shown = opened;
		name = nameFor(opened.answer);
		root.dataset['opened'] = opened.check;
		const { answer } = opened;
		find(root, '[data-intro]').removeAttribute('open');
		for (const part of root.querySelectorAll<HTMLElement>('[data-step]')) part.hidden = false;
		const heading = find(root, '#received');
		heading.textContent = tellSender(answer);
		const marks = find(root, '[data-place="answer"]');
		marks.replaceChildren();
		makePainter(marks, base)(buildAnswer(answer, opened, road, names));
		write();
		if (focus) heading.focus();
		(focus ? say : whisper)(`${tellSender(answer)} is open.`);
	}

	return { check: () => shown?.check, show };
}

/** The answers that are kept, to open them again or to forget them. Returns what lists them anew. */
function makeKeptList(
	{ root, base }: SharePage,
	kept: ReturnType<typeof openKept>,
	say: (words: string) => void,
	onOpen: (found: KeptAnswer) => void,
): () => void {
	const paint = makePainter(find(root, '[data-place="kept"]'), base);
	function list(): void {
		const answers = kept.list();
		find(root, '[data-kept-list]').hidden = answers.length === 0;
		paint(buildKept(answers));
	}
	root.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button[data-kept-name]') : null;
		const found = kept.list().find(({ name }) => name === button?.getAttribute('data-kept-name'));
		if (!found) return;
		if (button?.getAttribute('data-what') === 'open') return onOpen(found);
		kept.forget(found.name);
		list();
		say('Forgotten.');
		find(root, '[data-opener] summary').focus();
	});
	list();
	return list;
}

const keptWords = {
	kept: 'Kept in this browser. It stays until you forget it here.',
	full: 'This browser has no room left. Save the file instead.',
	lost: 'This browser keeps nothing. Save the file instead.',
	newer:
		'A newer version of this site has written here, so nothing is changed. Save the file instead.',
} as const;
