/** The answer for a value that is not of the shape. */
export const wrong: unique symbol = Symbol('wrong');

/** Reads a value of which nothing is known. Never throws. */
export type Parse<T> = (value: unknown) => T | typeof wrong;

type Parsed<P> = P extends Parse<infer T> ? T : never;

/** Words without the space around them; empty ones are wrong. */
export const text: Parse<string> = (value) =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : wrong;

/** One of a few words. */
export const choice =
	<const T extends string>(words: readonly T[]): Parse<T> =>
	(value) =>
		words.find((word) => word === value) ?? wrong;

/** A number from `min` to `max`, both included; `whole` ones have no fraction. */
export const number =
	(min: number, max: number, kind: 'any' | 'whole' = 'any'): Parse<number> =>
	(value) =>
		typeof value === 'number' &&
		value >= min &&
		value <= max &&
		(kind === 'any' || Number.isInteger(value))
			? value
			: wrong;

/** A field that may be left out, and then stays out. */
export const optional =
	<T>(parse: Parse<T>): Parse<T | undefined> =>
	(value) =>
		value === undefined ? undefined : parse(value);

/** A field that may be left out, and then has its usual value. */
export const or =
	<T, U>(parse: Parse<T>, usual: () => U): Parse<T | U> =>
	(value) =>
		value === undefined ? usual() : parse(value);

/** A list of which every item is of the shape. */
export const arrayOf =
	<T>(parse: Parse<T>): Parse<T[]> =>
	(value) => {
		if (!Array.isArray(value)) return wrong;
		const items = value.map(parse);
		return items.includes(wrong) ? wrong : (items as T[]);
	};

/** Values by name. The name `__proto__` is passed over. */
export const recordOf =
	<T>(parse: Parse<T>): Parse<Record<string, T>> =>
	(value) => {
		if (!isGroup(value)) return wrong;
		const entries = Object.entries(value)
			.filter(([name]) => name !== '__proto__')
			.map(([name, part]) => [name, parse(part)] as const);
		return entries.some(([, part]) => part === wrong)
			? wrong
			: (Object.fromEntries(entries) as Record<string, T>);
	};

/** Fields that may not be there are optional in the type as well. */
type Fields<S> = {
	[K in keyof S as undefined extends Parsed<S[K]> ? never : K]: Parsed<S[K]>;
} & {
	[K in keyof S as undefined extends Parsed<S[K]> ? K : never]?: Exclude<Parsed<S[K]>, undefined>;
};

/** A group of these fields and no others. */
export const object =
	<S extends Readonly<Record<string, Parse<unknown>>>>(
		shape: S,
	): Parse<{ [K in keyof Fields<S>]: Fields<S>[K] }> =>
	(value) => {
		if (!isGroup(value) || Object.keys(value).some((name) => !Object.hasOwn(shape, name)))
			return wrong;
		const entries = Object.entries(shape).map(
			([name, parse]) =>
				[name, parse(Object.hasOwn(value, name) ? value[name] : undefined)] as const,
		);
		if (entries.some(([, part]) => part === wrong)) return wrong;
		return Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as {
			[K in keyof Fields<S>]: Fields<S>[K];
		};
	};

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
