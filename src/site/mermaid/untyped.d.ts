/** The parts of two untyped packages that the renderer uses. */
declare module 'fontkit' {
	export interface Font {
		readonly unitsPerEm: number;
		readonly ascent: number;
		readonly descent: number;
		readonly xHeight: number;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string): { readonly advanceWidth: number };
	}
	export function create(bytes: Uint8Array): Font;
}

declare module 'jsdom' {
	export class JSDOM {
		constructor(html: string, options?: { pretendToBeVisual?: boolean });
		readonly window: Window & typeof globalThis;
	}
}
