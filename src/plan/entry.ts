/** What a record says of an id: nothing for ids such as `constructor`, which every object answers to. */
export const entryOf = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
	Object.hasOwn(record, id) ? record[id] : undefined;
