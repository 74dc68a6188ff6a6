import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSite } from '../support/pages.ts';

const [one, two] = [readSite('root'), readSite('twin')];

it('writes the same files in another folder, time zone and language, and under load', () => {
	expect(two.files).toEqual(one.files);
});

it('writes the same bytes in another folder, time zone and language, and under load', () => {
	const shared = one.files.filter((file) => two.files.includes(file));
	const first = shared.find((file) => !read(one.folder, file).equals(read(two.folder, file)));
	expect(first && describeDifference(first)).toBeUndefined();
});

const read = (folder: string, file: string): Buffer => readFileSync(join(folder, file));

/** The first place where two versions of a file part, with some of what stands around it. */
function describeDifference(file: string): string {
	const [a, b] = [read(one.folder, file), read(two.folder, file)];
	const at = a.findIndex((byte, index) => byte !== b[index]);
	const place = at === -1 ? Math.min(a.length, b.length) : at;
	const piece = (bytes: Buffer): string =>
		bytes.subarray(Math.max(0, place - 80), place + 120).toString();
	return `${file} from byte ${place}\n--- plain\n${piece(a)}\n--- elsewhere\n${piece(b)}`;
}
