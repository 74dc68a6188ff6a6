/** Storages that misbehave as browsers’ do. */

export interface FakeStorage extends Storage {
	readonly map: Map<string, string>;
}

/**
 * A storage in memory.
 *
 * @param room how many characters fit
 * @param dies is asked before each write whether the browser stops here: then this and all later writes are lost
 */
export function fakeStorage({
	room = Infinity,
	dies = () => false,
	map = new Map<string, string>(),
}: {
	readonly room?: number;
	readonly dies?: () => boolean;
	readonly map?: Map<string, string>;
} = {}): FakeStorage {
	let dead = false;
	const write = (work: () => void): void => {
		dead ||= dies();
		if (!dead) work();
	};
	return {
		map,
		get length() {
			return map.size;
		},
		key: (at) => [...map.keys()][at] ?? null,
		getItem: (key) => map.get(key) ?? null,
		setItem: (key, value) =>
			write(() => {
				const used = [...map].reduce(
					(sum, [a, b]) => sum + (a === key ? 0 : a.length + b.length),
					0,
				);
				if (used + key.length + value.length > room) throw quota();
				map.set(key, value);
			}),
		removeItem: (key) => write(() => map.delete(key)),
		clear: () => write(() => map.clear()),
	};
}

function quota(): Error {
	const error = new Error('The quota has been exceeded.');
	error.name = 'QuotaExceededError';
	return error;
}
