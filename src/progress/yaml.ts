import { quote } from './quote.ts';

/** What can be written as YAML: plain data. */
export type Data =
	string | number | boolean | undefined | readonly Data[] | { readonly [key: string]: Data };

/**
 * Plain data as YAML that people read: block style, two spaces, no anchors, no comments.
 * Fields without a value and empty lists and groups are left out.
 */
export function writeYaml(data: { readonly [key: string]: Data }): string {
	const lines = writeGroup(data, '');
	return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`;
}

function writeGroup(group: { readonly [key: string]: Data }, indent: string): string[] {
	return Object.entries(group).flatMap(([key, value]) => {
		if (isEmpty(value)) return [];
		const name = `${indent}${writeKey(key)}:`;
		if (Array.isArray(value)) return [name, ...writeList(value, `${indent}  `)];
		if (isGroup(value)) return [name, ...writeGroup(value, `${indent}  `)];
		return [`${name} ${writeScalar(value as string | number | boolean)}`];
	});
}

function writeList(list: readonly Data[], indent: string): string[] {
	return list.flatMap((item) => {
		if (!isGroup(item)) return [`${indent}- ${writeScalar(item as string | number | boolean)}`];
		const [first = '', ...rest] = writeGroup(item, `${indent}  `);
		return [`${indent}- ${first.trimStart()}`, ...rest];
	});
}

const isGroup = (value: Data): value is { readonly [key: string]: Data } =>
	typeof value === 'object' && !Array.isArray(value);

const isEmpty = (value: Data): boolean =>
	value === undefined ||
	(Array.isArray(value) && value.length === 0) ||
	(isGroup(value) && Object.values(value).every(isEmpty));

/** Words that YAML reads as themselves and nothing else. */
const bare = /^[A-Za-z](?:[\w./@+-]|[ ](?=[\w./@(+-]))*[\w./)+-]?$/;
const special = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

const writeKey = (key: string): string =>
	/^[a-z][a-z0-9-]*$/i.test(key) && !special.test(key) ? key : quote(key);

function writeScalar(value: string | number | boolean): string {
	if (typeof value !== 'string') return String(value);
	return (bare.test(value) && !special.test(value)) || day.test(value) ? value : quote(value);
}
