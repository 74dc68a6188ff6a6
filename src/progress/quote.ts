/**
 * Any text between double quotes. A JSON string is a YAML string; what some readers take for a line end, leave out
 * or turn around is written as its number.
 */
export const quote = (text: string): string =>
	JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
