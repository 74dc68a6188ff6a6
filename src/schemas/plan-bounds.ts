/** Days that a plan may begin on, or pause from and to: what lies outside is a slip of the pen. */
export const planDays = { first: '1970-01-01', last: '2199-12-31' } as const;

/** Hours a week below which a road would take centuries; none at all is fine. */
export const fewestHours = 0.5;

/** Pauses that a plan may have: one for each month of five years. */
export const mostPauses = 60;
