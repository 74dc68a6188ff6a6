import { writeYaml } from '../../progress/yaml.ts';
import type { Answer } from '../../sharing/model.ts';

/** The text of `mine/feedback/DATE.yaml`: what `feedbackSchema` reads back. */
export const writeFeedback = ({ date, from, text, plan, marks }: Answer): string =>
	writeYaml({
		date,
		from,
		text,
		plan,
		marks: marks.map((mark) => ({
			item: mark.item,
			mark: mark.mark,
			text: mark.text,
			hash: mark.hash,
		})),
	});
