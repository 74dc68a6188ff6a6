import { buildGantt, buildLevels, buildLoad } from '../../diagrams/chart/index.ts';
import { toFigure } from '../figure.ts';
import type { Content } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { datesTable } from './dates.ts';
import { toParagraphs } from '../sentences.ts';

/** Every milestone and decision on the weeks of the road, and all dates in a table. */
export const weeksPart = (scene: Scene): Content[] => [
	toFigure(buildGantt(scene.made)),
	datesTable(scene),
];

/** Hours that each quarter asks, against those that are given. */
export const loadPart = ({ made }: Scene): Content[] =>
	made.quarters.length === 0
		? toParagraphs([['Nothing is asked of any quarter.']])
		: [toFigure(buildLoad(made))];

/** Each skill, the level now and the level that the plan leads to. */
export const levelsPart = ({ made }: Scene): Content[] =>
	made.levels.length === 0
		? toParagraphs([['Nothing in this plan raises a skill.']])
		: [toFigure(buildLevels(made))];
