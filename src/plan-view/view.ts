import { buildForm } from './form/form.ts';
import type { Content } from './markup.ts';
import { levelsPart, loadPart, weeksPart } from './parts/charts.ts';
import { decisionsPart } from './parts/decisions.ts';
import { endsPart } from './parts/ends.ts';
import { estimatesPart } from './parts/estimates.ts';
import { filesPart } from './parts/files.ts';
import { mendsPart } from './parts/mends.ts';
import { nextPart } from './parts/next.ts';
import { roadPart } from './parts/road.ts';
import { whatIfPart } from './parts/what-if.ts';
import type { Scene } from './scene.ts';

/** A part of the page that changes with the plan. */
export interface Part {
	/** Permanent anchor on the page. */
	readonly id: string;
	/** Its heading. */
	readonly title: string;
	readonly build: (scene: Scene) => readonly Content[];
	/** Whether it waits for `findMends`. */
	readonly late?: true;
}

/** The parts of the page in reading order. */
export const parts: readonly Part[] = [
	{ id: 'end', title: 'When it ends', build: roadPart },
	{ id: 'settings', title: 'Your week', build: buildForm },
	{ id: 'next', title: 'What to begin next', build: nextPart },
	{ id: 'weeks', title: 'Week by week', build: weeksPart },
	{ id: 'load', title: 'Hours asked and given', build: loadPart },
	{ id: 'mends', title: 'Over-full quarters, and what mends them', build: mendsPart, late: true },
	{ id: 'critical', title: 'What sets the end, and what can wait', build: endsPart },
	{ id: 'decisions', title: 'Decisions', build: decisionsPart },
	{ id: 'levels', title: 'Skills', build: levelsPart },
	{ id: 'estimates', title: 'How good the estimates were', build: estimatesPart },
	{ id: 'what-if', title: 'What if', build: whatIfPart },
	{ id: 'files', title: 'Make it your plan', build: filesPart },
];

/** The parts that a scene has: a road without milestones has only its first words. */
export const partsOf = ({ outline }: Pick<Scene, 'outline'>): readonly Part[] =>
	outline.milestones.length > 0 ? parts : parts.slice(0, 1);
