/** Round numbers from 0 to at least `most`, some four steps apart: 17 → 0, 5, 10, 15, 20. */
export function stepsTo(most: number): readonly number[] {
	const rough = Math.max(most, 1) / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
	const count = Math.ceil(Math.max(most, 1) / step);
	// Counted in whole steps, so that no rounding adds up.
	return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
}
