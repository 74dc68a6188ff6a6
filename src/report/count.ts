import type { Fault } from '../roadmap/fault.ts';

/** How much a report holds. */
export interface Count {
	readonly faults: number;
	readonly warnings: number;
	/** Files that have either. */
	readonly files: number;
}

/** Counts faults and warnings, and the files that have them. */
export function countFaults(faults: readonly Fault[]): Count {
	const stopping = faults.filter(({ severity }) => severity === 'fault').length;
	return {
		faults: stopping,
		warnings: faults.length - stopping,
		files: new Set(faults.map(({ file }) => file)).size,
	};
}

/** `2 faults and 1 warning in 2 files` */
export function countLine({ faults, warnings, files }: Count): string {
	if (faults + warnings === 0) return 'no faults';
	const parts = [
		faults > 0 && amount(faults, 'fault'),
		warnings > 0 && amount(warnings, 'warning'),
	].filter(Boolean);
	return `${parts.join(' and ')} in ${amount(files, 'file')}`;
}

function amount(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
