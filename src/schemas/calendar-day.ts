/** Whether the calendar has this day: `2028-02-29` it has, `2026-02-29` it has not. */
export function isCalendarDay(value: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined) return false;
	return day >= 1 && day <= daysIn(year, month);
}

/** Days in a month, counted from 1; none in a month that does not exist. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
