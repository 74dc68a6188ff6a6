import { tellCalibration } from '../../plan/words/index.ts';
import type { Content } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toParagraphs } from '../sentences.ts';

/** What finished milestones say about the estimates. */
export function estimatesPart({ made, names }: Scene): Content[] {
	const sentences = tellCalibration(made.calibration, names);
	return toParagraphs(
		sentences.length > 0
			? sentences
			: [
					[
						'No finished milestone says yet how many hours it took. From the first one on, this line says how far the estimates were off; the plan never applies that by itself.',
					],
				],
	);
}
