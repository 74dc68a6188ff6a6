import { bodyFaults } from './body.ts';
import type { FaultEntry } from './entry.ts';
import { fieldFaults } from './fields.ts';
import { fileFaults } from './files.ts';
import { idFaults } from './ids.ts';
import { linkFaults } from './links.ts';
import { mineFaults } from './mine.ts';
import { roadFaults } from './road.ts';
import { yamlFaults } from './yaml.ts';

export type { FaultEntry, Sample } from './entry.ts';

/** Every fault there is. A code is permanent: help pages and other people’s notes name it. */
const table = {
	...fileFaults,
	...yamlFaults,
	...fieldFaults,
	...roadFaults,
	...mineFaults,
	...idFaults,
	...bodyFaults,
	...linkFaults,
};

/** The name of a fault, as reports and help pages write it. */
export type FaultCode = keyof typeof table;

/** What each fault is, why it matters and how to mend it. */
export const faultTable: Readonly<Record<FaultCode, FaultEntry>> = table;
