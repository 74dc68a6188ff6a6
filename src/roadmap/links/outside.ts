import { nearest } from '../nearest.ts';

/** What is wrong with a link that does not lead to a file; nothing when it is as it should be. */
export interface OutsideFault {
	readonly reason: 'unsafe' | 'form';
	/** What to write instead. */
	readonly meant: string | undefined;
}

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'geo', 'doi', 'ftp']);

/** Schemes that run code or read the reader’s own files. */
const unsafe = new Set(['javascript', 'vbscript', 'data', 'file', 'blob', 'about', 'view-source', 'filesystem']);

const host = /^https?:\/\/(?:[^\s/?#@]*@)?(?:localhost|\[[\da-f:.]+\]|[^\s/?#:.]+(?:\.[^\s/?#:.]+)+)(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Judges an address that begins with a scheme, such as `https:`. */
export function judgeOutside(href: string): OutsideFault | undefined {
	const bare = href.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase() ?? '';
	if (unsafe.has(scheme)) return { reason: 'unsafe', meant: undefined };
	if (!schemes.has(scheme)) return { reason: 'form', meant: otherScheme(bare, scheme) };
	if (scheme === 'mailto') return /^mailto:[^\s@]+@[^\s@]+$/i.test(bare) ? undefined : { reason: 'form', meant: undefined };
	if (/^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?:[:/]|$)/i.test(bare)) return { reason: 'form', meant: undefined };
	if (!scheme.startsWith('http') || host.test(href.trim())) return undefined;
	const rest = bare.replace(/^https?:\/*(?:https?:?\/*)?/i, '');
	return { reason: 'form', meant: /^[^\s/]+\.[a-z]{2,}/i.test(rest) ? `https://${rest}` : undefined };
}

function otherScheme(href: string, scheme: string): string | undefined {
	const near = nearest(scheme, ['https', 'http', 'mailto']);
	return near && href.slice(scheme.length).startsWith('://') ? `${near}${href.slice(scheme.length)}` : undefined;
}

/** An address whose scheme was forgotten: `www.example.org`, `http//example.org`, `a@b.org`. */
export function forgottenScheme(href: string): string | undefined {
	if (/^[^\s/@?#]+@[^\s/@?#]+\.[a-z]{2,}$/i.test(href)) return `mailto:${href}`;
	const [, slip] = /^(?:h?t?tps?[;.]?\/\/?|\/\/)(\S+\.\S+)$/i.exec(href) ?? [];
	if (slip !== undefined) return `https://${slip}`;
	const known = /^(?:www\.\S+|(?:[\w-]+\.)+(?:com|org|net|io|dev|edu|gov|ai|co|info|app|uk|de|eu|fr|ch|nl)(?:[/?#:]\S*)?)$/i;
	return known.test(href) ? `https://${href}` : undefined;
}
