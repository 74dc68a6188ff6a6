import type { TwinText } from '../../diagrams/diagram.ts';
import type { Difference, Given } from '../../plan/compare.ts';
import type { Plan, PlannedPause } from '../../plan/model.ts';
import { type Pair, daysFrom, isMixed } from '../../plan/shift.ts';
import { tellEndOf } from '../../plan/words/ending.ts';
import { type Names, tellDay, tellEnd, tellShift } from '../../plan/words/index.ts';
import { count, hours, kindWords } from '../../plan/words/phrase.ts';
import { quarterName } from '../../plan/words/time.ts';

/** What it is, how it is in the first plan and in the second, and by how much they differ. */
type Row = readonly (readonly TwinText[])[];

/** Everything that differs between two plans, the end first. */
export function differenceRows(
	difference: Difference,
	plans: Pair<Plan>,
	names: Names,
): readonly Row[] {
	return [
		...endRows(difference, plans),
		...difference.given.map(givenRow),
		...choiceRows(difference, plans.b),
		...difference.quarters.map(({ quarter, kind, over }) =>
			row(
				`${quarterName(quarter)}, hours ${kindWords[kind]}`,
				over ? 'fits' : 'over-full',
				over ? 'over-full' : 'fits',
			),
		),
		...difference.milestones.map(({ id, a, b, days }) => {
			const { title = id, address } = names.get(id) ?? {};
			return row(
				{ text: title, to: address },
				tellEndOf(a, plans.a, names),
				tellEndOf(b, plans.b, names),
				days === undefined || isMixed(plans) ? '' : tellShift(days),
			);
		}),
	];
}

const efforts = [
	['likely', 'The road ends'],
	['low', 'The road ends, low effort'],
	['high', 'The road ends, high effort'],
] as const;

function endRows({ end }: Difference, plans: Pair<Plan>): Row[] {
	if (end === undefined) return [];
	const { a, b } = plans;
	return efforts.flatMap(([effort, name]) => {
		const [one, two] = [end.a?.[effort], end.b?.[effort]];
		const days = one === undefined || two === undefined ? undefined : daysFrom(one, two, { a, b });
		return days === 0 || one === two
			? []
			: [
					row(
						name,
						endOf(one, a),
						endOf(two, b),
						days === undefined || isMixed(plans) ? '' : tellShift(days),
					),
				];
	});
}

const endOf = (week: number | undefined, { start, finished }: Plan): string =>
	week === undefined ? (finished ? 'finished' : 'never') : tellEnd(week, start);

function givenRow(given: Given): Row {
	switch (given.is) {
		case 'start':
			return row('First day', dayOrNone(given.a), dayOrNone(given.b));
		case 'own':
			return row('Own time', `${hours(given.a)} h a week`, `${hours(given.b)} h a week`);
		case 'job':
			return row('On the job', `${hours(given.a)} h a week`, `${hours(given.b)} h a week`);
		case 'parallel':
			return row('At once', count(given.a, 'milestone'), count(given.b, 'milestone'));
		case 'pauses':
			return row('Pauses', tellPauses(given.a), tellPauses(given.b));
	}
}

const dayOrNone = (day: string | undefined): string => (day === undefined ? 'none' : tellDay(day));

const tellPauses = (pauses: readonly PlannedPause[]): string =>
	pauses.length === 0
		? 'none'
		: pauses.map(({ from, to }) => `${tellDay(from)} to ${tellDay(to)}`).join('; ');

const choiceRows = ({ decisions }: Difference, plan: Plan): Row[] =>
	decisions.flatMap((changed) => {
		const decision = plan.decisions.find(({ id }) => id === changed.id);
		const tell = (chosen: readonly string[]) =>
			chosen
				.map((id) => decision?.options.find((option) => option.id === id)?.title ?? id)
				.join(', ') || 'open';
		return decision
			? [row({ text: decision.title, to: decision.address }, tell(changed.a), tell(changed.b))]
			: [];
	});

const row = (name: string | TwinText, ...cells: readonly string[]): Row => [
	[typeof name === 'string' ? { text: name } : name],
	...Array.from({ length: 3 }, (_, index) => {
		const text = cells[index] ?? '';
		return text === '' ? [] : [{ text }];
	}),
];
