import type { Part } from '../../../progress/parts.ts';
import { tellStanding } from '../../../progress/words/keeping.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import type { Aliases } from '../../../progress/follow.ts';
import { type View, view } from '../dom.ts';
import { openHere } from '../store/here.ts';
import type { Entry, Store, Whole } from '../store/model.ts';
import type { Written } from '../store/shelf.ts';
import type { Kept } from './data.ts';
import styles from './panel.css?inline';

/** The list entry that is open for writing. */
export interface Editing {
	/** Stands for the list in ids. */
	readonly list: string;
	/** As it was when it was opened; a new one is nothing yet. */
	readonly entry: Entry | undefined;
	/** Its place then. */
	readonly at: number;
}

/** What all parts of a panel share: what is kept, what is being typed, and a voice. */
export interface Desk {
	readonly store: Store;
	editing: Editing | undefined;
	/** What was typed and not kept, by field, with the reason. */
	readonly refused: Map<string, { readonly typed: string; readonly why: string }>;
	/** What was last said in the live region. */
	said: string;
	/** What there is of everything, where the page knows one item of it. */
	readonly whole?: () => Promise<Whole>;
	/** For whom the site was built, when a file of its owner may say more. */
	readonly builtFor: Kept['builtFor'];
	/** Whether a control can change anything. */
	readonly locked: boolean;
	/** Paints everything again. */
	paint(): void;
	say(words: string): void;
	/** Keeps a part and says so. */
	save(name: string, value: Part['value'], words?: string): void;
	/** Keeps a list with one entry added, changed or taken out, and says so. */
	saveEntry(name: string, before: Entry | undefined, after: Entry | undefined, words: string): void;
	/** Paints, then puts the focus where the reader goes on. */
	focus(id: string): void;
}

let styled = false;

/**
 * Sets up a desk.
 *
 * @param paint paints the panel that the desk belongs to
 * @param whole loads what there is of everything, where `committed` is a part of it
 */
export function openDesk(
	place: Kept,
	committed: ProgressData,
	aliases: Aliases,
	paint: () => void,
	whole?: Desk['whole'],
): Desk {
	if (!styled) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		document.adoptedStyleSheets.push(sheet);
		styled = true;
	}
	const store = openHere(place, committed, aliases);
	let timer = 0;
	let waiting = 0;
	/** Many changes that come at once are painted once. */
	const paintSoon = (): void => {
		waiting ||= window.setTimeout(() => desk.paint());
	};
	const tell = (written: Written | 'newer', words: string): void =>
		desk.say(written === 'kept' ? words : (tellStanding(store.health().standing) ?? words));
	const desk: Desk = {
		store,
		...(whole && { whole }),
		builtFor: place.builtFor,
		editing: undefined,
		refused: new Map(),
		said: '',
		get locked() {
			return store.health().standing === 'newer';
		},
		paint() {
			clearTimeout(waiting);
			waiting = 0;
			paint();
		},
		say(words) {
			// A live region speaks when its text changes: the same words twice are two texts.
			desk.said = '';
			paintSoon();
			clearTimeout(timer);
			timer = window.setTimeout(() => {
				desk.said = words;
				paintSoon();
				timer = window.setTimeout(() => {
					desk.said = '';
					paintSoon();
				}, 6000);
			}, 60);
		},
		save(name, value, words = 'Saved in this browser.') {
			tell(store.put(name, value), words);
		},
		saveEntry(name, before, after, words) {
			tell(store.edit(name, before, after), words);
		},
		focus(id) {
			desk.paint();
			document.getElementById(id)?.focus();
		},
	};
	store.onChange(paintSoon);
	return desk;
}

/** The live region: what was last done, to eyes and to screen readers. */
export const voiceView = ({ said }: Desk): View =>
	view('p', { key: 'status', role: 'status', class: 'notice' }, said);
