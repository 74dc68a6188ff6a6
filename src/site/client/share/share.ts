import { type Choice, type Own, choosePlan, parts } from '../../../plan-view/sharing/choose.ts';
import type { Settings } from '../../../plan/settings.ts';
import { buildLeaving } from '../../../plan-view/sharing/share.ts';
import { makePlanLink } from '../../../sharing/link.ts';
import type { SharedPlan } from '../../../sharing/model.ts';
import { deflate } from '../deflate.ts';
import { makePainter } from '../plan/painter.ts';
import { type SharePage, entriesOf, find, hush, loadSharePage, makeVoices, tell } from './page.ts';
import { readOwn } from './own.ts';
import { makeSender } from './send.ts';
import { sendPlan } from './sending.ts';
import { localToday } from '../today.ts';

/** The page on which a person chooses what goes along, sees all of it, and makes a link of it. */
export async function openSharePage(root: HTMLElement): Promise<void> {
	const page = await loadSharePage(root);
	if (page) prepare(page);
}

function prepare(page: SharePage): void {
	const { root } = page;
	const form = find<HTMLFormElement>(root, '[data-form]');
	const { own } = readOwn(page);
	const name = find<HTMLInputElement>(form, '[name="name"]');
	name.value ||= page.own.name ?? '';
	const { say } = makeVoices(root);
	const paint = makePainter(find(root, '[data-place="leaving"]'), page.base);
	const sender = makeSender(find(root, '[data-sender]'), say);
	find<HTMLFieldSetElement>(form, 'fieldset').disabled = false;

	/** What stays here of single things; kept beside the form because what is not listed has no box. */
	const without = new Set<string>();
	const choice = (): Choice => ({ ...readChoice(form), without: [...without] });
	const week = readWeek(form, own().settings);
	const plans = () => plansOf({ ...own(), settings: week() }, choice(), page);

	form.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement && target.name === 'goes')
			without[target.checked ? 'delete' : 'add'](target.value);
		show();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void make(page, plans().leaving, say, sender);
	});

	function show(): void {
		const { whole, leaving } = plans();
		paint(buildLeaving(whole, leaving, choice(), page.names, page.road));
		sender.hide();
	}
	show();
	// Another window may change what would leave: nothing goes that is not in the list.
	addEventListener('storage', show);
}

/** The week of the person as the form says it: that of the site at first. What cannot be read there does not count. */
function readWeek(form: HTMLFormElement, settings: Settings): () => Settings {
	const field = (name: string) => find<HTMLInputElement>(form, `[name="${name}"]`);
	const [start, own, job] = [field('start'), field('own'), field('job')];
	start.value ||= settings.start ?? '';
	own.value ||= String(settings.hours.own);
	job.value ||= String(settings.hours.job);
	const hours = ({ validity, valueAsNumber }: HTMLInputElement, usual: number) =>
		validity.valid ? valueAsNumber : usual;
	return () => ({
		...settings,
		start: start.validity.valid && start.value !== '' ? start.value : undefined,
		hours: { own: hours(own, settings.hours.own), job: hours(job, settings.hours.job) },
	});
}

/** The plan with everything of the chosen kinds, and the one that leaves. */
function plansOf(own: Own, choice: Choice, { road }: SharePage) {
	const choose = (without: Choice['without']): SharedPlan =>
		choosePlan(own, { ...choice, without }, road, localToday());
	return { whole: choose([]), leaving: choose(choice.without) };
}

function readChoice(form: HTMLFormElement): Omit<Choice, 'without'> {
	const entries = entriesOf(form);
	const text = (name: string) => entries.find(([field]) => field === name)?.[1] ?? '';
	const ticked = entries.flatMap(([field, value]) => (field === 'part' ? [value] : []));
	return {
		name: text('name'),
		asks: text('asks'),
		parts: parts.filter((part) => ticked.includes(part)),
	};
}

async function make(
	page: SharePage,
	plan: SharedPlan,
	say: (words: string) => void,
	sender: ReturnType<typeof makeSender>,
): Promise<void> {
	const { root, site, home, names } = page;
	const made = await makePlanLink(plan, { site, home, deflate });
	hush(root);
	if (made.ok && made.without.length > 0) {
		const missing = made.without.map((name) => names.get(name)?.title ?? name).join(', ');
		tell(root, {
			what: `Not in the link: ${missing}.`,
			mend: 'These have no number yet. Run “npm run ids” in your copy, build it again, and they go along.',
		});
	}
	sender.show(sendPlan(plan, made));
	find(root, '#send').focus();
	say(made.ok ? 'The link is made.' : 'There is no link; the file holds everything.');
}
