import { expect, test } from 'vitest';
import { withBase, withoutBase } from '../../../src/site/address.ts';

test.each([
	['/skills/x/', '/', '/skills/x/'],
	['/skills/x/', '/roadmap', '/roadmap/skills/x/'],
	['/skills/x/#level-2', '/a/b/c/', '/a/b/c/skills/x/#level-2'],
	['#level-2', '/roadmap', '#level-2'],
	['https://example.org/x', '/roadmap', 'https://example.org/x'],
	['//example.org/x', '/roadmap', '//example.org/x'],
])('puts the base before %s at %s', (address, base, expected) => {
	expect(withBase(address, base)).toBe(expected);
});

test.each([
	['/', '/', '/'],
	['/skills/x/', '/', '/skills/x/'],
	['/roadmap/skills/x', '/roadmap', '/skills/x/'],
	['/roadmap/', '/roadmap/', '/'],
	['/a/b/c/skills/', '/a/b/c', '/skills/'],
])('finds the address below the base in %s at %s', (path, base, expected) => {
	expect(withoutBase(path, base)).toBe(expected);
});
