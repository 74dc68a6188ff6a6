export type { Chart, Mark, Sign } from './chart.ts';
export { buildGantt } from './gantt.ts';
export { buildLevels } from './levels.ts';
export { buildLoad } from './load.ts';
export { type Shape, escapeMarkup, toValue, writeShape } from './shape.ts';
