/** A place where two values that should be alike are not. */
export interface Difference {
	readonly path: string;
	readonly what: string;
}

/**
 * Walks two values side by side, circles included: the same keys (those without a value too), the
 * same order of lists, the same plain values, frozen alike, and wherever two ways lead to one object
 * in the first they lead to one object in the second.
 */
export function findDifference(first: unknown, second: unknown): Difference | undefined {
	const twins = new Map<object, object>();
	const back = new Map<object, object>();
	const waiting: [path: string, a: unknown, b: unknown][] = [['', first, second]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [path, a, b] = next;
		if (!isObject(a) || !isObject(b)) {
			if (!Object.is(a, b)) return { path, what: `${show(a)} became ${show(b)}` };
			continue;
		}
		if (twins.has(a) || back.has(b)) {
			if (twins.get(a) !== b || back.get(b) !== a) return { path, what: 'another object' };
			continue;
		}
		twins.set(a, b);
		back.set(b, a);
		const keys = Object.keys(a).sort();
		if (Array.isArray(a) !== Array.isArray(b)) return { path, what: 'a list and a group' };
		if (Object.isFrozen(a) !== Object.isFrozen(b)) return { path, what: 'not frozen alike' };
		if (keys.join() !== Object.keys(b).sort().join())
			return { path, what: `keys ${keys.join()} became ${Object.keys(b).sort().join()}` };
		for (const key of keys) waiting.push([`${path}.${key}`, read(a, key), read(b, key)]);
	}
	return undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const read = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
const show = (value: unknown): string => (isObject(value) ? 'an object' : String(value));
