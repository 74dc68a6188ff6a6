export { buildDecision, buildDecisionTree } from './decisionTree.ts';
export { buildDependencies, buildNeighbourhood } from './dependencies.ts';
export type { Diagram, DiagramEdge, DiagramNode, Twin, TwinItem, TwinText } from './diagram.ts';
export { escapeEntities, escapeText, unescapeText } from './escape.ts';
export { buildSkillMap, buildSkillNeighbourhood } from './skillMap.ts';
export { buildRoadTimeline, buildYearTimeline } from './timeline.ts';
