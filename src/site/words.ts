import type { Decision, Hours, Milestone, Quarter, Resource } from '../roadmap/model.ts';

/** `70–135 h, likely 90`; a range that is no range is one number. */
export function describeHours([low, likely, high]: Hours): string {
	return low === high ? `${likely} h` : `${low}–${high} h, likely ${likely}`;
}

/** `Year 1, from Q2, about 3 months`. */
export function describeTime({ start, months }: Pick<Milestone, 'start' | 'months'>): string {
	return `${start.label.replace(', Q', ', from Q')}, about ${months} ${months === 1 ? 'month' : 'months'}`;
}

/** `Decide by the end of Year 2, Q1`. */
export function describeDeadline({ by }: Pick<Decision, 'by'>): string {
	return `Decide by the end of ${by.label}`;
}

/** Index of the first quarter after the last one that a milestone touches, counted from the start of the road. */
export function endOf({
	start,
	months,
}: {
	readonly start: Quarter;
	readonly months: number;
}): number {
	return start.index + Math.max(1, Math.ceil(months / 3));
}

/** `Breck et al., 2017 · paper · 2 h · free`, with whole names up to three. */
export function describeResource({ authors, year, kind, hours, free }: Resource): string {
	const who =
		authors.length > 3 ? `${authors.slice(0, 2).join(', ')} and others` : authors.join(', ');
	return [who, year === null ? undefined : String(year), kind, `${hours} h`, free ? 'free' : 'paid']
		.filter(Boolean)
		.join(' · ');
}

/** Words for the kinds of proof. */
export const proofWords = {
	link: 'Proof: a link that others can open',
	document: 'Proof: a document',
	measure: 'Proof: a measurement',
	witness: 'Proof: a witness who says so',
} as const;

/** Names of the kinds, for one thing. */
export const kindWords = {
	home: 'Home',
	page: 'Page',
	year: 'Year',
	milestone: 'Milestone',
	decision: 'Decision',
	option: 'Option',
	area: 'Area',
	skill: 'Skill',
	guide: 'Guide',
	template: 'Template',
} as const;

/** `no page lies here` → `No page lies here.` */
export function asSentence(clause: string): string {
	return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? '' : '.'}`;
}
