/**
 * Words by which a heading, or the head of a table, announces how things go wrong. Pages choose
 * their own wording; whoever finds a better one adds it here.
 */
export const trouble: readonly RegExp[] = [
	/\b(?:fail|wrong|mistake|error|trap|stuck|dead end|stall|evaporat|disappear|stale|unused|waste|spoil)/i,
	/\b(?:misus|misread|mislead|abus|cheat|captur|fool|bent|goes bad|lose|hold.* back|never grow|stops|nobody meant)/i,
	/\b(?:sign|signs|signal|signals|symptom|symptoms|it shows|shows when|it shows as)\b/i,
	/\b(?:is not|take for|used against|turns into|nothing seems to)\b/i,
];
