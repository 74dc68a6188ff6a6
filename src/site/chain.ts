/** Attributes of the path that draws a link of a chain in a box of 16 by 16: the sign of a copy-link control. */
export const chain = {
	d: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.2 1.2a3.2 3.2 0 0 1-4.5-4.5L4.5 7',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': '1.5',
	'stroke-linecap': 'round',
} as const;
