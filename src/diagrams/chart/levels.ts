import type { Plan, SkillLevel } from '../../plan/model.ts';
import type { TwinText } from '../diagram.ts';
import { type Chart, type Form, type Mark, type Sign, dataOf, nodeOf, widths } from './chart.ts';
import { drawPicture, drawSign } from './picture.ts';
import { type Shape, draw } from './shape.ts';
import { drawLine } from './signs.ts';
import { drawText, wrap } from './text.ts';

/** Each skill on its ladder: the level that is reached, and the level that the plan leads to. */
export function buildLevels(plan: Plan): Chart {
	const skills = plan.levels;
	const rising = skills.filter(({ now, target }) => target > now).length;
	const head = {
		id: 'chart-levels',
		title: 'Skills, now and at the end',
		description: `${skills.length === 1 ? '1 skill' : `${skills.length} skills`}, each with the level that is reached now and the highest that the plan builds; ${rising} ${rising === 1 ? 'is' : 'are'} still to rise.${skills.some(isSuggested) ? ' Where no such level is recorded, finished milestones suggest it: that is for you to judge.' : ''}`,
	};
	return {
		...head,
		wide: drawForm('wide', skills, head),
		narrow: drawForm('narrow', skills, head),
		legend: legendFor(skills),
		twin: {
			kind: 'table',
			columns: ['Skill', 'Now', 'At the end', 'Brought by'],
			rows: skills.map((skill) => cellsOf(skill, plan)),
		},
		marks: skills.map(markOf),
	};
}

const markOf = ({ id, now, target }: SkillLevel): Mark => ({
	kind: 'skill',
	id,
	facts: { now, target },
});

function cellsOf(skill: SkillLevel, plan: Plan): readonly (readonly TwinText[])[] {
	const by = plan.milestones.find(({ id }) => id === skill.by && skill.target >= skill.now);
	return [
		[{ text: skill.title, to: skill.address, node: nodeOf(markOf(skill)) }],
		[{ text: `${tellLevel(skill.now, skill)}${tellSource(skill)}` }],
		[{ text: skill.target === 0 ? 'not in the plan' : tellLevel(endOf(skill), skill) }],
		by ? [{ text: by.title, to: by.address }] : [],
	];
}

/** Whether finished milestones suggest more than is written down. */
const isSuggested = ({ recorded, now }: SkillLevel): boolean => now > recorded;

/** Where the level now is from, unless it is recorded. */
const tellSource = (skill: SkillLevel): string =>
	isSuggested(skill)
		? ` (${skill.recorded === 0 ? 'no level recorded' : `recorded ${tellLevel(skill.recorded, skill)}`}; finished milestones suggest it)`
		: '';

/** The level at the end: what is reached is not lost by a milestone that builds less. */
const endOf = ({ now, target }: SkillLevel): number => Math.max(now, target);

/** `2 Practitioner`, `0 none yet` */
const tellLevel = (level: number, { names }: SkillLevel): string =>
	level === 0 ? '0 none yet' : `${level} ${names[level - 1] ?? ''}`.trim();

/** The names of both levels, as they stand beside the steps. */
function tellRise(skill: SkillLevel): string {
	const name = (level: number) =>
		level === 0 ? 'none yet' : (skill.names[level - 1] ?? String(level));
	const now = `${name(skill.now)}${isSuggested(skill) ? ' (suggested)' : ''}`;
	if (skill.target > skill.now) return `${now} → ${name(skill.target)}`;
	return skill.target > 0 && !isSuggested(skill) ? `${now}, reached` : now;
}

const line = 16;
/** Names beside the steps, or above them on a telephone. */
const places = {
	wide: { room: 268, x: 288, most: 150, words: 452, text: 240, above: 0 },
	narrow: { room: widths.narrow, x: 8, most: 72, words: 98, text: 178, above: line },
} as const;

function drawForm(
	form: Form,
	skills: readonly SkillLevel[],
	head: { readonly id: string; readonly title: string; readonly description: string },
): Shape {
	let y = 0;
	const rows = skills.map((skill) => {
		const row = drawRow(skill, form, y);
		y += row.height;
		return row.shape;
	});
	return drawPicture({ ...head, look: 'levels', form, height: y + 2, links: true }, ...rows);
}

function drawRow(skill: SkillLevel, form: Form, top: number) {
	const place = places[form];
	const name = wrap(skill.title, place.room);
	const words = wrap(tellRise(skill), place.text);
	const beside = form === 'narrow' ? name.length * line + 4 : 0;
	const lines = form === 'narrow' ? words.length : Math.max(name.length, words.length);
	const height = Math.max(30, beside + lines * line + 12);
	const middle = top + beside + (height - beside) / 2;
	const startOf = (count: number) => middle - (count * line) / 2 + 12;
	const shape = draw(
		'g',
		{ class: 'skill', ...dataOf(markOf(skill)) },
		drawLine('rule', [0, top], [widths[form], top]),
		draw(
			'a',
			{ href: skill.address },
			draw('title', {}, `${skill.title}: ${tellRise(skill)}`),
			draw('rect', { class: 'row', x: 0, y: top, width: widths[form], height }),
			drawText(name, {
				x: 0,
				y: form === 'narrow' ? top + 17 : startOf(name.length),
				step: line,
			}),
			drawSteps(skill, place.x, middle, place.most),
			drawText(words, { x: place.words, y: startOf(words.length), step: line }, { class: 'names' }),
		),
	);
	return { shape, height };
}

/** A dot for each level, joined up to the target: full as far as it is reached, ringed up to the target. */
function drawSteps(
	{ names, now, target }: SkillLevel,
	x: number,
	y: number,
	most: number,
): readonly Shape[] {
	const count = Math.max(names.length, now, target, 1);
	const step = Math.min(30, most / Math.max(1, count - 1));
	const at = (level: number): number => x + (level - 1) * step;
	const line = (look: string, from: number, to: number) =>
		to > from ? [drawLine(look, [at(from), y], [at(to), y])] : [];
	return [
		...line('way', 1, count),
		...line('way rise', Math.max(1, now), target),
		...line('way now', 1, now),
		...Array.from({ length: count }, (_, index) =>
			drawDot(index + 1, { now, target }, at(index + 1), y, Math.min(6, step / 3)),
		),
	];
}

const drawDot = (
	level: number,
	{ now, target }: Pick<SkillLevel, 'now' | 'target'>,
	cx: number,
	cy: number,
	size: number,
): Shape =>
	level <= now
		? draw('circle', { class: 'dot now', cx, cy, r: size })
		: level <= target
			? draw('circle', { class: 'dot rise', cx, cy, r: size - 1 })
			: draw('circle', { class: 'dot', cx, cy, r: size / 2 });

function legendFor(skills: readonly SkillLevel[]): readonly Sign[] {
	const sign = (text: string, now: number, target: number, r = 5): Sign => ({
		text,
		picture: drawSign('levels', drawDot(1, { now, target }, 15, 7, r)),
	});
	return [
		...(skills.some(({ now }) => now > 0) ? [sign('reached', 1, 1)] : []),
		...(skills.some(({ now, target }) => target > now)
			? [sign('what the plan builds', 0, 1, 6)]
			: []),
		...(skills.some(({ names, now, target }) => names.length > Math.max(now, target))
			? [sign('beyond the plan', 0, 0)]
			: []),
	];
}
