import { describe, expect, it } from 'vitest';
import {
	buildNeighbourhood,
	buildYearTimeline,
	escapeEntities,
	escapeText,
	unescapeText,
} from '../../../src/diagrams/index.ts';
import { drawRoadDiagrams, labelOf, letters, parseSvg } from '../../support/drawings.ts';
import { makeRoad } from '../../support/road.ts';

const hostile = [
	'a: b; c',
	'"quoted" and \'single\'',
	'# hash ## two',
	'[brackets] (round) {curly} <angle>',
	'`code` and ```fence```',
	'back\\slash \\n \\u0041',
	'a | b || c',
	'🟢 🧑‍🚀 emoji 🇩🇪',
	'تعلم الآلة التطبيقي',
	'עברית and Latin',
	'long '.repeat(40).trim(),
	'x'.repeat(200),
	'first line\nsecond line',
	'%%{init: {"theme":"dark"}}%%',
	'%% comment',
	'</script><script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<br/> &amp; &lt; &#39; #quot; #35; #amp;',
	'end',
	'click here',
	'style a fill:#f00;',
	'classDef x fill:#fff',
	'subgraph one',
	'graph TB',
	'kanban',
	'1. first',
	'2) second',
	'- dash',
	'+ plus',
	'* star *em* **strong** _em_ __strong__ ~~gone~~',
	'> quote',
	'https://example.org/a_b?c=d&e and www.example.org and a@b.cd',
	'[link](https://example.org) ![image](x.png)',
	'a --> b -.-> c === d',
	'@{ shape: circle }',
	':::green',
	'fa:fa-car $$x^2$$ ${x}',
	'--- title',
	'| a | b |',
	'ﬂ°°35¶ß',
	'accTitle: x',
	'Straße, łódź, naïve — “curly”…',
	'日本語の見出し',
	'constructor __proto__ toString',
];

describe('a label', () => {
	it('is drawn exactly as it was typed, in a graph and on a board', async () => {
		const road = makeRoad({ years: 1, milestones: hostile.length, quarters: 1, titles: hostile });
		const [year] = road.years;
		if (!year) throw new Error('No year');
		const board = buildYearTimeline(year);
		const [first] = road.milestones;
		if (!first) throw new Error('No milestone');
		// One milestone that all others need, so that one graph draws them all.
		const hub = {
			...first,
			title: hostile[0] ?? '',
			needs: road.milestones.slice(1),
			helps: [],
			unlocks: [],
			easier: [],
		};
		const graph = buildNeighbourhood(hub);
		const drawings = await drawRoadDiagrams([board, graph]);
		for (const [form, nodes] of [
			[`${board.id}-wide`, board.nodes],
			[`${board.id}-narrow`, board.nodes],
			[`${graph.id}-wide`, graph.nodes],
		] as const) {
			const svg = parseSvg(drawings.get(form)?.svg ?? '');
			for (const { id, label } of nodes) {
				const node = svg.querySelector(`[data-node="${id}"]`);
				expect(node && labelOf(node), `${form}: ${label}`).toBe(letters(label));
			}
			expect(svg.querySelectorAll('script, image, foreignObject, style').length).toBe(0);
		}
	});

	it('comes back from its stand-ins', () => {
		for (const text of hostile)
			expect(unescapeText(escapeText(text))).toBe(text.replace(/\s+/g, ' ').trim());
	});

	it('is never empty', () => {
		expect(escapeText(' \n ')).toBe('\u{200B}');
	});

	it.each([
		['#quot;', '"'],
		['#35;', '#'],
		['#amp;', '&'],
		['#nothing;', '#nothing;'],
	])('of an author may name a character: %s', (code, character) => {
		expect(unescapeText(escapeEntities(code))).toBe(character);
	});
});
