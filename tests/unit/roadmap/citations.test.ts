import { expect, test } from 'vitest';
import { splitCitations } from '../../../src/roadmap/body/citations.ts';

test.each([
	['see [@a] here', 'see [@a] here', ['see ', { id: 'a' }, ' here']],
	['[@a][@b]', '[@a][@b]', [{ id: 'a' }, { id: 'b' }]],
	['[@a]', '\\[@a]', ['[@a]']],
	['[@a]', '[\\@a]', ['[@a]']],
	['[@a]', '[@a\\]', ['[@a]']],
	['[@a-b]', '[@a\\-b]', ['[@a-b]']],
	['[@a]', '&#91;@a]', ['[@a]']],
	['\\[@a]', '\\\\[@a]', ['\\', { id: 'a' }]],
	['\\[@a]', '\\\\\\[@a]', ['\\[@a]']],
	['[@a] and [@a]', '\\[@a] and [@a]', ['[@a] and ', { id: 'a' }]],
	['“[@a]” & [@b]', '"[@a]" &amp; \\[@b]', ['“', { id: 'a' }, '” & [@b]']],
	['no [@A]', 'no [@A]', ['no [@A]']],
])('cuts %j, written %j', (value, source, parts) => {
	expect(splitCitations(value, source)).toEqual(parts);
});
