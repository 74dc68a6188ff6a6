// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '../../../src/diagrams/chart/shape.ts';
import { type Content, el, writeMarkup } from '../../../src/plan-view/markup.ts';
import { makePainter } from '../../../src/site/client/plan/painter.ts';

let place: HTMLElement;

beforeEach(() => {
	place = document.createElement('div');
	document.body.replaceChildren(place);
});

/** The place as the build has written it. */
function build(...contents: Content[]) {
	place.innerHTML = writeMarkup(contents, '/base/');
	return makePainter(place, '/base/');
}

const list = (...names: string[]): Content =>
	el(
		'ul',
		{},
		names.map((name) => el('li', { 'data-key': name }, name)),
	);

describe('painting', () => {
	test.each<[string, Content[]]>([
		['text', ['a < b & "c"']],
		[
			'elements',
			[el('p', { id: 'x', class: 'y' }, 'one ', el('a', { href: '/z/' }, 'two'), ' three')],
		],
		['a table', [el('table', {}, el('tbody', {}, el('tr', {}, el('td', {}, ''))))]],
		['a field', [el('input', { name: 'own', value: '8', disabled: true })]],
		[
			'a picture',
			[draw('svg', { viewBox: '0 0 1 1' }, draw('a', { href: '/z/' }, draw('title', {}, 'Z')))],
		],
	])('makes what the build writes: %s', (_, contents) => {
		makePainter(place, '/base/')(contents);
		const painted = place.cloneNode(true) as HTMLElement;
		place.innerHTML = writeMarkup(contents, '/base/');
		expect(painted.isEqualNode(place)).toBe(true);
	});

	test('leaves what the build has written where it is', () => {
		const paint = build(el('p', { class: 'a' }, 'one'), list('x', 'y'));
		const before = [...place.querySelectorAll('*')];
		paint([el('p', { class: 'b' }, 'two'), list('x', 'y')]);
		expect([...place.querySelectorAll('*')]).toEqual(before);
		expect(place.innerHTML).toBe(
			'<p class="b">two</p><ul><li data-key="x">x</li><li data-key="y">y</li></ul>',
		);
	});

	test('keeps the items of a list by their keys, in whatever order they come', () => {
		const paint = build(list('a', 'b', 'c'));
		const [a, , c] = place.querySelectorAll('li');
		paint([list('c', 'new', 'a')]);
		const after = [...place.querySelectorAll('li')];
		expect(after.map(({ textContent }) => textContent)).toEqual(['c', 'new', 'a']);
		expect([after[0], after[2]]).toEqual([c, a]);
	});

	test('keeps the focus, open details and half-typed fields', () => {
		const contents = (hours: string, words: string): Content[] => [
			el('p', {}, words),
			el('details', {}, el('summary', {}, 'More'), words),
			el('input', { name: 'own', value: hours }),
			el('input', { name: 'start' }),
		];
		const paint = build(...contents('8', 'one'));
		const [own, start] = place.querySelectorAll('input');
		place.querySelector('details')?.setAttribute('open', '');
		if (start) start.value = 'half a da';
		if (own) own.value = '9';
		own?.focus();
		paint(contents('9', 'two'));
		expect(document.activeElement).toBe(own);
		expect([own?.value, start?.value]).toEqual(['9', 'half a da']);
		expect(place.querySelector('details')?.hasAttribute('open')).toBe(true);
		paint(contents('8', 'three'));
		expect(own?.value).toBe('8');
	});

	test('checks boxes and dots as the contents say, whatever was clicked', () => {
		const box = (checked: boolean) => el('input', { type: 'checkbox', name: 'x', checked });
		const paint = build(box(false));
		const input = place.querySelector('input');
		input?.click();
		expect(input?.checked).toBe(true);
		paint([box(false)]);
		expect(input?.checked).toBe(false);
		paint([box(true)]);
		expect(input?.checked).toBe(true);
	});

	test('reads no text as markup', () => {
		const hostile = '<img src=x onerror=alert(1)>';
		makePainter(place, '/')([el('p', { title: hostile }, hostile)]);
		expect(place.querySelector('img')).toBeNull();
		expect(place.textContent).toBe(hostile);
	});

	test('removes what is gone, and nothing that others have put there', () => {
		const paint = build(el('p', { class: 'a', title: 'b' }, 'one'), list('x'));
		place.append(document.createElement('b'));
		paint([el('p', {}, 'one')]);
		expect(place.innerHTML).toBe('<p>one</p><b></b>');
	});
});
