/**
 * Any text as a label that mermaid draws exactly as it was typed.
 *
 * mermaid reads labels as Markdown, entities, directives and syntax of its own, differently in each
 * kind of diagram, and has no escape that holds in all of them. So whatever is not a letter, a digit
 * or an emoji goes in as a stand-in from a private plane of Unicode, which mermaid passes through as
 * a letter without meaning; the renderer puts the character back before it measures and when the
 * drawing is done.
 *
 * @example escapeText('1. Q&A: "why?"') → '1󰀮 Q󰀦A󰀺 󰀢why󰀿󰀢'
 */
export function escapeText(text: string): string {
	const clean = text
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(standIns, '\u{FFFD}')
		.replace(/\p{Cc}/gu, '');
	// A label of nothing is a syntax error in some kinds of diagrams.
	return clean.replace(risky, toStandIn) || '\u{200B}';
}

/** The text that was typed, from what mermaid drew. */
export function unescapeText(text: string): string {
	return text.replace(standIns, (character) =>
		String.fromCodePoint((character.codePointAt(0) ?? plane) - plane),
	);
}

/**
 * Character codes that authors write in diagrams of their own, `#quot;` or `#35;`, as stand-ins:
 * mermaid would draw the code.
 */
export function escapeEntities(source: string): string {
	return source.replace(/#(\d{1,5}|quot|amp|lt|gt|apos|nbsp);/g, (all, code: string) => {
		const point = entities[code] ?? Number(code);
		return point >= 0x20 && point < 0xfffe ? String.fromCodePoint(plane + point) : all;
	});
}

/** Supplementary Private Use Area-A: one stand-in for every character of the basic plane. */
const plane = 0xf0000;
const standIns = /[\u{F0000}-\u{FFFFD}]/gu;
const risky = /[^\p{L}\p{M}\p{N}\p{Cf} \u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, number>> = {
	quot: 0x22,
	amp: 0x26,
	lt: 0x3c,
	gt: 0x3e,
	apos: 0x27,
	nbsp: 0xa0,
};

function toStandIn(character: string): string {
	return String.fromCodePoint(plane + (character.codePointAt(0) ?? 0x20));
}
