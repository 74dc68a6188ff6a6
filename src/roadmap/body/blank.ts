/** Replaces everything but line ends with spaces, so that the positions of the rest stay. */
export function blank(source: string, from: number, to: number): string {
	return source.slice(0, from) + source.slice(from, to).replace(/[^\r\n]/g, ' ') + source.slice(to);
}
