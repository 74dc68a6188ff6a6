import { type Phrase, type Sentence, plain } from '../../plan/words/phrase.ts';

/** One thing to be held against another: what it is called, and what is said of it. */
export interface Side {
	readonly name: Phrase;
	readonly fields: readonly Field[];
}

/** One thing that is said of a side. */
export interface Field {
	/** The same for the same thing on both sides. */
	readonly key: string;
	readonly label: Phrase;
	/** One fact, or several of which each counts by itself; none when nothing is said. */
	readonly facts: readonly Sentence[];
}

/** What differs between two sides, and how much does not. */
export interface Comparison {
	readonly a: Phrase;
	readonly b: Phrase;
	readonly rows: readonly Row[];
	/** Fields that say the same on both sides; those of which neither says anything do not count. */
	readonly same: number;
}

export interface Row {
	readonly key: string;
	readonly label: Phrase;
	/** Facts of one side only. */
	readonly a: readonly Sentence[];
	readonly b: readonly Sentence[];
	/** Facts of this field that both sides share. */
	readonly both: number;
}

/** Finds what two things differ in, field by field in the order of the first, then of the second. */
export function compare(a: Side, b: Side): Comparison {
	const fields = [...a.fields, ...b.fields.filter(({ key }) => !has(a, key))];
	const rows = fields
		.map(({ key, label }) => compareField(key, label, a, b))
		.filter((row) => row.both > 0 || differs(row));
	return {
		a: a.name,
		b: b.name,
		rows: rows.filter(differs),
		same: rows.filter((row) => !differs(row)).length,
	};
}

const has = ({ fields }: Side, key: string): boolean => fields.some((field) => field.key === key);

const differs = ({ a, b }: Row): boolean => a.length + b.length > 0;

function compareField(key: string, label: Phrase, a: Side, b: Side): Row {
	const [left, right] = [factsOf(a, key), factsOf(b, key)];
	const without = (facts: readonly Sentence[], others: readonly Sentence[]) =>
		facts.filter((fact) => !others.some((other) => isSame(fact, other)));
	const rest = without(left, right);
	return { key, label, a: rest, b: without(right, left), both: left.length - rest.length };
}

const factsOf = ({ fields }: Side, key: string): readonly Sentence[] =>
	fields.find((field) => field.key === key)?.facts ?? [];

const isSame = (a: Sentence, b: Sentence): boolean =>
	plain(a) === plain(b) && JSON.stringify(targets(a)) === JSON.stringify(targets(b));

const targets = (sentence: Sentence): string[] =>
	sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.to]));
