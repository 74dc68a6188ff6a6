import type { Names } from '../../../plan/words/index.ts';
import { linkNames, siteOfRoad } from '../../../plan-view/sharing/road.ts';
import { type Opened, type Opener, mostInFile, openLink } from '../../../sharing/link.ts';
import type { Refusal, Site } from '../../../sharing/model.ts';
import { refusalWords } from '../../../sharing/words.ts';
import type { SharingData } from '../../sharing.ts';
import { inflate } from '../deflate.ts';
import { makeVoice } from '../plan/voice.ts';

/** What every page that shares a plan works with. */
export interface SharePage extends SharingData {
	readonly root: HTMLElement;
	/** The path that the site is served from. */
	readonly base: string;
	/** The full address of the front page, with a slash at the end. */
	readonly home: string;
	readonly site: Site;
	readonly names: Names;
}

/** Milliseconds for which a sentence may cover what stands below it. */
const shownFor = 4_000;

/** Says what happened in sight; or, where the page shows it anyhow, to those alone who hear the page. */
export const makeVoices = (root: HTMLElement) => ({
	say: makeVoice(root.querySelector('.share-status'), shownFor),
	whisper: makeVoice(root.querySelector('[data-whisper]')),
});

/** Loads what the page needs; says so on the page when that does not work. */
export async function loadSharePage(root: HTMLElement): Promise<SharePage | undefined> {
	const base = root.dataset['base'] ?? '/';
	const home = new URL(`${base.replace(/\/+$/, '')}/`, location.href).href;
	try {
		const answer = await fetch(new URL('share/road.json', home));
		if (!answer.ok) throw new Error(String(answer.status));
		const data = (await answer.json()) as SharingData;
		const { road } = data;
		return { ...data, root, base, home, site: siteOfRoad(road), names: linkNames(road) };
	} catch {
		tell(root, {
			what: 'This page could not load the road.',
			mend: 'Look whether you are online, then load the page again. Nothing is lost: a link stays in the address.',
		});
		return undefined;
	}
}

/** Opens what an address, a field or a file holds. */
export const open = (
	page: SharePage,
	text: string,
	options: Pick<Opener, 'kind' | 'inFile'>,
): Promise<Opened | Refusal> => openLink(text, { site: page.site, inflate, ...options });

/** The text of a file; of one that is too large, as many blanks as are refused for being too many. */
export const readText = async (file: File): Promise<string> =>
	file.size > mostInFile ? ' '.repeat(mostInFile + 1) : file.text();

/** Says a refusal where the reader looks, and takes them there. */
export const refuse = (root: HTMLElement, { code }: Refusal): void =>
	tell(root, refusalWords[code]);

/** Says what went wrong and what to do. Nothing else on the page changes. */
export function tell(
	root: HTMLElement,
	{ what, mend }: { readonly what: string; readonly mend: string },
): void {
	const place = find(root, '[data-message]');
	const [head, rest] = [document.createElement('strong'), document.createElement('span')];
	head.textContent = what;
	rest.textContent = ` ${mend}`;
	place.replaceChildren(head, rest);
	place.hidden = false;
	place.focus();
}

/** Takes the last message away. */
export function hush(root: HTMLElement): void {
	const place = find(root, '[data-message]');
	place.replaceChildren();
	place.hidden = true;
}

/** A part of the page that is there in every build of it. */
export function find<Found extends HTMLElement = HTMLElement>(
	root: ParentNode,
	selector: string,
): Found {
	const found = root.querySelector<Found>(selector);
	if (!found) throw new Error(`Not on this page: ${selector}`);
	return found;
}

/** Fields of a form that hold text, by name. */
export const entriesOf = (form: HTMLFormElement): (readonly [string, string])[] =>
	[...new FormData(form)].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value] as const] : [],
	);
