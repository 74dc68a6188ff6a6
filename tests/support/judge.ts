import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const known = new WeakMap<object, ValidateFunction>();

/** What a JSON Schema finds wrong with a document, as `/milestones/0/months must be number`. */
export function judge(schema: object, document: unknown): string[] {
	const validate = known.get(schema) ?? ajv.compile(schema);
	known.set(schema, validate);
	validate(document);
	return (validate.errors ?? []).map(({ instancePath, message = '' }) =>
		`${instancePath} ${message}`.trim(),
	);
}

/** A document as somebody else has it: written as text and read again, one value in it changed. */
export function planted(document: unknown, path: string, value: unknown): unknown {
	const copy: unknown = JSON.parse(JSON.stringify(document));
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const place = keys.reduce((part, key) => (part as Record<string, unknown>)[key], copy);
	(place as Record<string, unknown>)[last] = value;
	return copy;
}
