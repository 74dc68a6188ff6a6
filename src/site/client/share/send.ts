import { mostCharacters } from '../../../sharing/link.ts';
import { saveText, tryCopy } from '../take.ts';
import { find } from './page.ts';

/** What a sender offers; ways without a value are not shown. */
export interface Sending {
	/** Nothing when it would be too long. */
	readonly link: string | undefined;
	/** Said in the place of a link. */
	readonly why?: string | undefined;
	readonly file: { readonly name: string; readonly text: string };
	/** Addresses that open a mail program or a form in another tab. */
	readonly mail?: string | undefined;
	readonly issue?: string | undefined;
}

/**
 * The ways in which a thing is sent on. Nothing goes anywhere by itself: the reader copies, saves, or opens a program of
 * their own.
 *
 * @param say announces what happened
 * @param onSent called when it is in the hands of the reader: copied, saved, or handed to a program
 */
export function makeSender(
	root: HTMLElement,
	say: (words: string) => void,
	onSent: () => void = () => {},
) {
	let now: Sending | undefined;
	const place = (name: string) => root.querySelector<HTMLElement>(`[data-send="${name}"]`);
	place('copy')?.addEventListener('click', () => {
		if (!now?.link) return;
		void tryCopy(now.link, 'the link', place('link')).then(({ done, words }) => {
			if (done) onSent();
			say(words);
		});
	});
	place('file')?.addEventListener('click', () => {
		if (!now) return;
		say(saveText(now.file.text, now.file.name));
		onSent();
	});
	place('native')?.addEventListener('click', () => {
		// Whoever closes the list of programs again has not failed.
		if (now?.link) void navigator.share({ url: now.link }).then(onSent, () => {});
	});

	const qr = place('qr');
	qr?.addEventListener('toggle', () => {
		if (qr instanceof HTMLDetailsElement && qr.open && now?.link) void showCode(qr, now.link);
	});

	return {
		show(sending: Sending): void {
			now = sending;
			const { link, why, mail, issue } = sending;
			text(place('link'), link);
			text(place('why'), why);
			text(place('length'), link && tellLength(link.length));
			for (const name of ['copy', 'native', 'qr']) toggle(place(name), link !== undefined);
			if (!('share' in navigator)) toggle(place('native'), false);
			address(place('mail'), mail);
			address(place('issue'), issue);
			if (qr instanceof HTMLDetailsElement) qr.open = false;
			root.hidden = false;
		},
		hide(): void {
			now = undefined;
			root.hidden = true;
		},
	};
}

/** Draws the code when somebody asks for it; the drawing is loaded with the first one. */
async function showCode(parent: HTMLElement, link: string): Promise<void> {
	const { paintQr } = await import('../qr.ts');
	const place = find(parent, '[data-place="qr"]');
	place.replaceChildren(
		paintQr(link) ??
			'The link is too long for a code that a camera reads. Leave some of it here, or send it.',
	);
}

/** `612 characters of 2,000 that chats and mail programs pass on whole` */
const tellLength = (length: number): string =>
	`${length.toLocaleString('en')} characters; up to ${mostCharacters.toLocaleString('en')} pass through chats and mail programs whole.`;

function text(place: HTMLElement | null, words: string | undefined): void {
	if (place) place.textContent = words ?? '';
	toggle(place, words !== undefined);
}

function address(place: HTMLElement | null, to: string | undefined): void {
	toggle(place?.closest('li') ?? place, to !== undefined);
	const link = place instanceof HTMLAnchorElement ? place : place?.querySelector('a');
	if (to !== undefined) link?.setAttribute('href', to);
}

function toggle(place: Element | null, isShown: boolean): void {
	if (place instanceof HTMLElement) place.hidden = !isShown;
}
