import { buildBeside } from '../../../plan-view/sharing/beside.ts';
import { buildHead, buildItems, tellOwner } from '../../../plan-view/sharing/mentor.ts';
import { tellMissing } from '../../../plan-view/sharing/missing.ts';
import { isEmpty, readAnswer, showAnswer } from '../../../plan-view/sharing/marking.ts';
import { type Seen, see } from '../../../plan-view/sharing/standing.ts';
import { type Opened } from '../../../sharing/link.ts';
import { makePainter } from '../plan/painter.ts';
import { awaitEarlier } from './await-earlier.ts';
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
	tell,
} from './page.ts';
import { makeSender } from './send.ts';
import { readOwn } from './own.ts';
import { sendAnswer } from './sending.ts';
import { localToday } from '../today.ts';

type OpenedPlan = Extract<Opened, { kind: 'plan' }>;

/**
 * The page of a mentor: shows the plan that an address, a field or a file holds, and makes an answer of
 * the marks. It keeps nothing and sends nothing: what is written is gone when the page is closed, so the page asks before.
 */
export async function openMentorPage(root: HTMLElement): Promise<void> {
	const page = await loadSharePage(root);
	if (!page) return;
	const form = find<HTMLFormElement>(root, '[data-form]');
	const desk = makeDesk(page, form);
	listenForLinks(root, (text, from) => void take(text, from));

	async function take(text: string, from: From): Promise<void> {
		if (!page || (from === 'address' && isOpen(text, desk.check()))) return;
		const opened = await open(page, text, { kind: 'plan', inFile: from === 'file' });
		if (!opened.ok) return refuse(root, opened);
		if (opened.kind !== 'plan') return;
		if (desk.isDirty()) {
			return tell(root, {
				what: 'Another plan was opened while your marks on this one are not sent.',
				mend: 'Send or clear them first, then open the other link again. Nothing has changed here.',
			});
		}
		hush(root);
		desk.show(opened, from !== 'address');
	}
}

/** Where a plan lies, and the form that marks it. */
function makeDesk(page: SharePage, form: HTMLFormElement) {
	const { root, road, base, names } = page;
	const place = (name: string) => find(root, `[data-place="${name}"]`);
	const { say, whisper } = makeVoices(root);
	const paint = {
		head: makePainter(place('head'), base),
		preview: makePainter(place('preview'), base),
		mine: makePainter(place('mine'), base),
	};
	const sender = makeSender(find(root, '[data-sender]'), say, () => {
		sent = true;
	});
	const earlier = awaitEarlier(page, find<HTMLDetailsElement>(root, '[data-earlier]'));
	let shown: (Seen & { readonly check: string }) | undefined;
	let sent = false;

	const answer = () =>
		readAnswer(entriesOf(form), road, {
			plan: shown?.check ?? '',
			date: localToday(),
			asks: shown?.shared.progress.asks ?? [],
		});
	const isDirty = () => shown !== undefined && !sent && !isEmpty(answer());

	form.addEventListener('input', () => {
		sent = false;
		sender.hide();
		place('preview').hidden = true;
		tellCount();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void preview();
	});
	form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('input'))));
	followJumps(root);
	addEventListener('beforeunload', (event) => {
		if (isDirty()) event.preventDefault();
	});

	function tellCount(): void {
		const { length } = answer().marks;
		place('count').textContent =
			length === 0 ? 'No marks yet.' : length === 1 ? '1 mark.' : `${length} marks.`;
	}

	async function preview(): Promise<void> {
		const made = answer();
		if (isEmpty(made)) {
			return tell(root, {
				what: 'There is nothing to send yet.',
				mend: 'Mark something, or write a few general words.',
			});
		}
		hush(root);
		paint.preview(showAnswer(made, names));
		place('preview').hidden = false;
		sender.show(await sendAnswer(made, page));
		const heading = find(root, '#send');
		heading.focus();
	}

	return {
		isDirty,
		check: () => shown?.check,
		show({ plan, check, ...missed }: OpenedPlan, focus: boolean): void {
			shown = { ...see(plan, road, localToday()), check };
			sent = false;
			form.reset();
			find(root, '[data-intro]').removeAttribute('open');
			for (const part of root.querySelectorAll<HTMLElement>('[data-step]')) part.hidden = false;
			root.dataset['opened'] = check;
			const heading = find(document, 'h1');
			heading.textContent = tellOwner(shown);
			heading.tabIndex = -1;
			paint.head(buildHead(shown, tellMissing(missed, road, names)));
			// Fields begin anew with every plan.
			place('items').replaceChildren();
			makePainter(place('items'), base)(buildItems(shown, road));
			tellCount();
			const mine = readOwn(page);
			find(root, '[data-mine]').hidden = !mine.isKept();
			if (mine.isKept()) paint.mine(buildBeside(shown, mine.own(), road));
			earlier.show({ plan, check });
			if (focus) heading.focus();
			(focus ? say : whisper)(`${tellOwner(shown)} is open.`);
		},
	};
}

/** Leads from the head of the page to what can be marked or answered, and to its parts. */
function followJumps(root: HTMLElement): void {
	root.addEventListener('click', ({ target }) => {
		const to = target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null;
		if (to) goTo(root, to.dataset['go'] ?? '');
	});
	for (const link of root.querySelectorAll<HTMLElement>('[data-jump]')) {
		link.addEventListener('click', (event) => {
			// The address keeps the plan: a fragment of our own would take its place.
			event.preventDefault();
			find(root, `#${link.dataset['jump']}`).focus();
		});
	}
}

/** Takes the reader to the controls of a thing, and opens what they are folded in. */
function goTo(root: HTMLElement, item: string): void {
	const at = [...root.querySelectorAll<HTMLElement>('[data-item]')].find(
		({ dataset }) => dataset['item'] === item,
	);
	for (let fold = at?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
		fold.open = true;
	at?.scrollIntoView({ block: 'center' });
	at?.querySelector<HTMLElement>('input:checked, textarea')?.focus({ preventScroll: true });
}
