const stub = { severity: 'fault' as const, title: '', why: '', mend: '' };
export const faultTable = {
	'unquoted-sign': stub, 'custom-tag': stub, 'yaml-syntax': stub, 'duplicate-key': stub, 'bad-alias': stub, 'wrong-type': stub, 'empty-value': stub, 'unknown-field': stub, 'missing-field': stub, 'falling-estimate': stub, 'wrong-estimate': stub, 'list-length': stub, 'out-of-range': stub, 'unknown-choice': stub, 'bad-date': stub, 'bad-id': stub, 'bad-address': stub, 'duplicate-id': stub, 'unknown-id': stub, 'broken-link': stub,
};
export type FaultCode = keyof typeof faultTable;
