import { buildSaid, markOf, saidOn } from '../../../plan-view/sharing/said.ts';
import { currentName } from '../../../progress/follow.ts';
import type { KeptSaid } from '../../feedback.ts';
import { makePainter } from '../plan/painter.ts';
import { openKept } from './kept.ts';

/** Shows what the answers that this browser keeps say of a page, but for what its files say already. */
export function showSaid(place: HTMLElement): void {
	const list = place.querySelector('[data-list]');
	const page = JSON.parse(place.dataset['said'] ?? '') as KeptSaid;
	if (!list) return;
	const aliases = new Map(page.aliases);
	const today = (item: string) => currentName(item, aliases);
	const isHere = (item: string) => today(item).split('#', 1)[0] === page.name;
	const kept = openKept(page, { numberOf: (item) => (isHere(item) ? 0 : undefined) });
	const paint = makePainter(list, page.base);
	const show = (): void => {
		const answers = kept.list().map(({ answer }) => ({
			...answer,
			marks: answer.marks.map((mark) => ({ ...mark, item: today(mark.item) })),
		}));
		const said = saidOn(page, answers).filter((one) => !page.committed.includes(markOf(one)));
		place.hidden = said.length === 0;
		paint([buildSaid(said, page)]);
	};
	show();
	addEventListener('storage', show);
}
