import { buildMoved } from '../../../plan-view/sharing/earlier.ts';
import { tellMissing } from '../../../plan-view/sharing/missing.ts';
import { makePainter } from '../plan/painter.ts';
import type { EarlierPart } from './await-earlier.ts';
import { type SharePage, find, hush, open, readText, refuse, tell } from './page.ts';

/**
 * Holds an earlier plan link against the one that is open. It keeps nothing.
 *
 * @param root the part of the page in which the earlier link is pasted
 */
export function openEarlier(page: SharePage, root: HTMLElement): EarlierPart {
	const form = find<HTMLFormElement>(root, 'form');
	const field = find<HTMLTextAreaElement>(form, 'textarea');
	const file = find<HTMLInputElement>(form, 'input[type="file"]');
	const place = find(root, '[data-place="moved"]');
	let shown: Parameters<EarlierPart['show']>[0] | undefined;
	let turn = 0;

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void take(field.value, false);
	});
	file.addEventListener('change', () => {
		const [chosen] = file.files ?? [];
		if (chosen) void readText(chosen).then((text) => take(text, true));
		// The same file can be chosen again.
		file.value = '';
	});
	find<HTMLFieldSetElement>(form, 'fieldset').disabled = false;

	async function take(text: string, inFile: boolean): Promise<void> {
		const now = shown;
		const mine = ++turn;
		const opened = await open(page, text, { kind: 'plan', inFile });
		// Another link was pasted, or another plan opened, while this one was unpacked.
		if (now === undefined || mine !== turn) return;
		clear();
		if (!opened.ok) return refuse(root, opened);
		if (opened.kind !== 'plan') return;
		if (opened.check === now.check) return tell(root, sameLink);
		const missing = tellMissing(opened, page.road, page.names);
		makePainter(place, page.base)(buildMoved(now.plan, opened.plan, page.road, missing));
		place.hidden = false;
		place.focus();
	}

	function clear(): void {
		hush(root);
		place.replaceChildren();
		place.hidden = true;
	}

	return {
		show(plan): void {
			turn++;
			shown = plan;
			form.reset();
			clear();
		},
	};
}

const sameLink = {
	what: 'This is the link that is open already.',
	mend: 'Take one that the same person sent you before.',
};
