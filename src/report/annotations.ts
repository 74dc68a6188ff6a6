import type { Fault } from '../roadmap/fault.ts';

/**
 * The report as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @example ::error file=content/mine/x.mdx,line=7,col=8,title=unknown-id::"wound-car": no skill …
 */
export function toAnnotations(faults: readonly Fault[]): string {
	return faults.map((fault) => `${annotation(fault)}\n`).join('');
}

function annotation({ severity, file, line, column, code, words, why, mend }: Fault): string {
	const command = severity === 'fault' ? 'error' : 'warning';
	const said = words === '' ? '' : `"${words}": `;
	const message = `${said}${why}\nMend: ${mend}`;
	return `::${command} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(message)}`;
}

/** Escapes as GitHub’s own toolkit does (`@actions/core`, `command.ts`). */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
