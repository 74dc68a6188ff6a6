/** A letter, a number, a punctuation mark or a symbol. */
const showing = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Characters that count as one of these and show nothing: fillers, joiners, the empty Braille cell. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether a reader sees anything of a text. */
export const isSeen = (text: string): boolean => showing.test(text.replace(unseen, ''));
