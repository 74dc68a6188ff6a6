/** Orders titles as a reader would: without regard to case and accents, numbers by their size. */
export const titleOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
