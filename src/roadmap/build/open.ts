/** While the road is built its parts can still be changed. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };
