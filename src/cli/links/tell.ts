import type { OutsideAddress } from '../../editorial/addresses.ts';
import type { Visit } from './visit.ts';

/** The addresses as a table of two columns: where they lead, and who names them. */
export function toTable(addresses: readonly OutsideAddress[]): string {
	const width = Math.min(90, Math.max(0, ...addresses.map(({ url }) => url.length)));
	return addresses
		.map(({ url, places }) => `${url.padEnd(width)}  ${places.join(', ')}\n`)
		.join('');
}

const headings = {
	gone: 'Gone: find the new address, or take the resource out',
	silent: 'No answer: look again next week',
	moved: 'Moved: write the new address',
	refused: 'Refused: open these in a browser',
} as const satisfies Partial<Record<Visit['state'], string>>;

/** The result of a link check as Markdown, what needs a hand first. */
export function toSummary(visits: readonly Visit[], addresses: readonly OutsideAddress[]): string {
	const fine = visits.filter(({ state }) => state === 'fine').length;
	const parts = Object.entries(headings).flatMap(([state, heading]) => {
		const found = visits.filter((visit) => visit.state === state);
		return found.length === 0
			? []
			: [`### ${heading} (${found.length})\n\n${tableOf(found, addresses)}`];
	});
	return (
		[`## Links to other sites\n\n${fine} of ${visits.length} are fine.`, ...parts].join('\n\n') +
		'\n'
	);
}

function tableOf(visits: readonly Visit[], addresses: readonly OutsideAddress[]): string {
	const places = new Map(addresses.map(({ url, places }) => [url, places]));
	const rows = visits.map(({ url, said, to }) => [
		url,
		to === undefined ? said : `${said} → ${to}`,
		(places.get(url) ?? []).join('<br>'),
	]);
	return [
		'| Address | Answer | Named in |',
		'| --- | --- | --- |',
		...rows.map((row) => `| ${row.map(escape).join(' | ')} |`),
	].join('\n');
}

function escape(cell: string): string {
	return cell.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ');
}
