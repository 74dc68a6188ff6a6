/** A day as `2026-11-22`: it has no time zone, so it is the same day everywhere. */
export type Day = string;

/**
 * Days since 1 January 1970 in the Gregorian calendar, `1970-01-02` → 1.
 * The formula is `days_from_civil` of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
 */
export function toNumber(day: Day): number {
	const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The day of that number: the inverse of `toNumber`. */
export function toDay(number: number): Day {
	const z = number + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const mp = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
	const month = mp < 10 ? mp + 3 : mp - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return [String(year).padStart(4, '0'), two(month), two(date)].join('-');
}

/** `2026-11-22` and 10 → `2026-12-02` */
export const addDays = (day: Day, days: number): Day => toDay(toNumber(day) + days);

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

const two = (number: number): string => String(number).padStart(2, '0');
