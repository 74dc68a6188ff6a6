/** Words to choose from that the browser needs too: nothing here brings the schemas with it. */

/** Who may see a thing: everybody, whoever mentors the reader, or the reader alone. */
export const visibilities = ['public', 'mentor', 'private'] as const;

/** What a mentor can say of one thing: that it is right, that it asks for more, or a question. */
export const markKinds = ['agree', 'stretch', 'question'] as const;

/** Kinds of proof that turn “claimed” into “done”. */
export const proofs = ['link', 'document', 'measure', 'witness'] as const;

/** How far a milestone can be. */
export const states = ['planned', 'doing', 'blocked', 'done', 'dropped'] as const;
