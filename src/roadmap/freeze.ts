/** Freezes a value and everything that it leads to, in place; circles are fine. */
export function deepFreeze<T>(value: T): T {
	const waiting: unknown[] = [value];
	for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
		if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
		Object.freeze(next);
		for (const part of Object.values(next))
			if (typeof part === 'object' && part !== null) waiting.push(part);
	}
	return value;
}
