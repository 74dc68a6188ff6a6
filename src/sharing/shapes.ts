import type { State } from '../plan/progress.ts';
import { type Codec, day, hundredths, text } from './codec.ts';

/** What a link says of a milestone. Days are numbers since 1970-01-01, hours are hundredths. */
export interface RawMilestone {
	readonly state: State;
	readonly started?: number;
	readonly finished?: number;
	readonly spent?: { readonly own: number; readonly job: number };
	readonly why?: string;
}

/** A state, and which of started (s), finished (f), hours (h) and why (w) are said with it. */
type Shape = `${State} ${string}`;

/**
 * What milestones say, the commonest first: the first four take 3 bits, the next eight 5, and so on.
 * The order is part of the form `p1`. A milestone that is planned and says nothing is left out.
 */
const common: readonly Shape[] = [
	'done sf',
	'done sfh',
	'doing s',
	'done f',
	'done ',
	'doing sh',
	'doing ',
	'dropped w',
	'blocked sw',
	'blocked w',
	'dropped sw',
	'blocked shw',
];

const states: readonly State[] = ['planned', 'doing', 'blocked', 'done', 'dropped'];
const marks = ['', 's', 'f', 'sf', 'h', 'sh', 'fh', 'sfh'];
const all = states.flatMap((state) =>
	marks.flatMap((mark): Shape[] => [`${state} ${mark}`, `${state} ${mark}w`]),
);
const shapes: readonly Shape[] = [
	...common,
	...all.filter((shape) => shape !== 'planned ' && !common.includes(shape)),
];
const order = 2;

/** What one milestone says: its shape, then what the shape promises. */
export const milestoneCodec: Codec<RawMilestone> = {
	write(out, milestone) {
		const { started, finished, spent, why } = milestone;
		out.number(shapes.indexOf(shapeOf(milestone)), order);
		if (started !== undefined) out.day(started);
		if (finished !== undefined) out.day(finished);
		if (spent) {
			hours.write(out, spent.own);
			hours.write(out, spent.job);
		}
		if (why !== undefined) out.text(why);
	},
	read(source) {
		const shape = shapes[source.number(order)];
		if (shape === undefined) source.fail();
		const [state = 'planned', says = ''] = (shape ?? 'planned ').split(' ') as [State, string];
		return {
			state,
			...(says.includes('s') && { started: day.read(source) }),
			...(says.includes('f') && { finished: day.read(source) }),
			...(says.includes('h') && { spent: { own: hours.read(source), job: hours.read(source) } }),
			...(says.includes('w') && { why: text.read(source) }),
		};
	},
};

/** Whether a link has anything to say of it. */
export const saysSomething = (milestone: RawMilestone): boolean =>
	shapeOf(milestone) !== 'planned ';

const shapeOf = ({ state, started, finished, spent, why }: RawMilestone): Shape => {
	const said = { s: started, f: finished, h: spent, w: why };
	const says = Object.entries(said).flatMap(([letter, value]) =>
		value === undefined ? [] : letter,
	);
	return `${state} ${says.join('')}`;
};

const hours = hundredths(1_000_000);
