import {
	freezePart,
	type Frozen,
	reviewPath,
	tellInTheWay,
} from '../../../plan-view/record/freeze.ts';
import { agendaOf, momentsOf, presentOf } from '../../../plan-view/record/record.ts';
import { heardPart } from '../../../plan-view/record/heard.ts';
import {
	agendaPart,
	firstMoment,
	movedPart,
	type Moment,
	tellMoment,
} from '../../../plan-view/record/since.ts';
import { recordNames } from '../../../progress/road.ts';
import { writeReview } from '../../../progress/snapshot.ts';
import { makeVoice } from '../plan/voice.ts';
import type { OpenPage } from './await-use.ts';
import { type LiveRecord, loadRecord } from './load.ts';
import { paintersOf } from './painters.ts';
import { keepReview, keptReviews } from './reviews.ts';
import { copyText, saveText } from '../take.ts';

/** Compares any two reviews, sets the agenda of today, and freezes today. */
export async function openSince(root: HTMLElement, base: string): Promise<OpenPage> {
	const live = await loadRecord(base);
	const say = makeVoice(root.querySelector('[role="status"]'));
	const boxes = boxesOf(root);
	const paint = paintersOf(root, base);
	let frozen: Frozen | undefined;
	let [met, asked]: [string | undefined, boolean] = [undefined, false];
	const show = () => {
		const record = live.read();
		const [moments, now] = [momentsIn(live), presentOf(record)];
		fillBoxes(boxes, moments, firstMoment(moments, now)?.key);
		const [from, to] = chosenOf(boxes, moments, now);
		const names = recordNames(record.road);
		paint('moved', movedPart(from, to, record.road, names));
		paint('said', heardPart(record.heard, from?.review.date, to.review.date, names));
		paint('agenda', agendaPart(agendaOf(record)));
		met = readMet(root) ?? met;
		const inTheWay = asked ? ofDay(moments, now) : undefined;
		paint('freeze', freezePart({ met: met ?? moments[0]?.review.with ?? '', inTheWay }, frozen));
		return from ? `${tellMoment(from)} against ${tellMoment(to)}.` : '';
	};
	const freezeToday = () => {
		show();
		const name = root.querySelector<HTMLInputElement>('input[name="met"]')?.value.trim();
		const { review } = presentOf(live.read(), name || undefined);
		const replaces = ofDay(momentsIn(live), { review });
		if (replaces !== undefined && !asked) {
			asked = true;
			show();
			return say(tellInTheWay(replaces));
		}
		asked = false;
		const kept = keepReview(live.shelf, review) === 'kept';
		frozen = { day: review.date, text: writeReview(review), kept, replaces };
		show();
		say(`Frozen: ${reviewPath(review.date)} stands below the button.`);
	};
	show();
	live.store.onChange(show);
	return {
		choose(field) {
			const words = show();
			if (field instanceof HTMLSelectElement) say(words);
		},
		async act(name) {
			if (name === 'print') printAlone('agenda');
			if (name === 'freeze') freezeToday();
			if (!frozen) return;
			const file = `${frozen.day}.yaml`;
			if (name === 'copy') say(await copyText(frozen.text, file));
			if (name === 'save') say(saveText(frozen.text, file));
		},
	};
}

/** What the reader has written over the name that stood there. */
function readMet(root: HTMLElement): string | undefined {
	const field = root.querySelector<HTMLInputElement>('input[name="met"]');
	return field && field.value !== field.defaultValue ? field.value : undefined;
}

/** The review of the same day, in words. */
function ofDay(moments: readonly Moment[], { review }: Pick<Moment, 'review'>): string | undefined {
	const found = moments.find(({ key }) => key === review.date);
	return found && tellMoment(found);
}

/** All reviews, newest first; the file of a day stands before what the browser keeps of it. */
function momentsIn(live: LiveRecord): Moment[] {
	const record = live.read();
	const files = momentsOf(record);
	const kept = keptReviews(live.shelf, new Map(record.place.aliases))
		.filter(({ date }) => !files.some(({ key }) => key === date))
		.map((review): Moment => ({ key: review.date, kept: 'browser', review }));
	return [...files, ...kept].sort((a, b) => (a.key < b.key ? 1 : -1));
}

interface Boxes {
	readonly form: HTMLFormElement | null;
	readonly from: HTMLSelectElement | null;
	readonly to: HTMLSelectElement | null;
}

const boxesOf = (root: HTMLElement): Boxes => ({
	form: root.querySelector('form'),
	from: root.querySelector('select[name="from"]'),
	to: root.querySelector('select[name="to"]'),
});

function fillBoxes(
	{ form, from, to }: Boxes,
	moments: readonly Moment[],
	first: string | undefined,
): void {
	const reviews = moments.map((moment) => [moment.key, tellMoment(moment)] as const);
	if (from) fill(from, reviews, first);
	if (to) fill(to, [['now', 'Now'], ...reviews], 'now');
	if (form) form.hidden = moments.length === 0;
}

/** Gives a box its options, and leaves what the reader chose as it is, where it is still there. */
function fill(
	box: HTMLSelectElement,
	options: readonly (readonly [string, string])[],
	usual: string | undefined,
): void {
	const chosen = box.selectedOptions[0];
	const kept =
		chosen?.defaultSelected === false && options.some(([key]) => key === chosen.value)
			? chosen.value
			: usual;
	box.replaceChildren(
		...options.map(([key, words]) => new Option(words, key, key === usual, key === kept)),
	);
}

/** The two chosen states, the earlier one first. */
function chosenOf(
	{ from, to }: Boxes,
	moments: readonly Moment[],
	now: Moment,
): [Moment | undefined, Moment] {
	const first = moments.find(({ key }) => key === from?.value) ?? moments[0];
	const second = moments.find(({ key }) => key === to?.value) ?? now;
	return first && second !== now && second.key < first.key ? [second, first] : [first, second];
}

/** Prints one part of the page and nothing else. */
function printAlone(part: string): void {
	const { dataset } = document.documentElement;
	dataset['print'] = part;
	addEventListener('afterprint', () => delete dataset['print'], { once: true });
	print();
}
