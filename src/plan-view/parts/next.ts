import { tellNext } from '../../plan/words/index.ts';
import type { Content } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toList, toParagraphs } from '../sentences.ts';

/** What can be begun, best first, with the reasons. */
export function nextPart({ made, names }: Scene): Content[] {
	const sentences = tellNext(made, names);
	return sentences.length > 0
		? toList(sentences, 'ol')
		: toParagraphs([
				[
					made.finished
						? 'Nothing is left to begin.'
						: 'Nothing can be begun now: what is open comes first, or its quarter has not come.',
				],
			]);
}
