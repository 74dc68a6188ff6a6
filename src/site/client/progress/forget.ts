import { tellBeside } from '../../../progress/words/keeping.ts';
import { type Child, view } from '../dom.ts';
import { button } from './controls.ts';
import type { Desk } from './desk.ts';

export interface Asking {
	/** Whether “forget everything” waits for a yes. */
	forgetting: boolean;
}

/** Forgetting asks once more, and the focus goes with the question. */
export function forgetView(desk: Desk, state: Asking): Child {
	const { anything, answers, reviews } = desk.store.holdings();
	if (!anything) return undefined;
	const ask = (): void => {
		state.forgetting = true;
		desk.focus('progress-forget-yes');
	};
	const stop = (): void => {
		state.forgetting = false;
		desk.focus('progress-forget');
	};
	const forget = (): void => {
		desk.store.forgetAll();
		desk.say('Forgotten. This browser keeps nothing of this site any more.');
		state.forgetting = false;
		desk.focus('progress-file');
	};
	const beside = tellBeside({ answers, reviews });
	return view(
		'div',
		{ key: 'forget', class: 'progress-acts' },
		state.forgetting
			? [
					view(
						'p',
						{ key: 'sure' },
						`Everything that this site keeps in this browser is removed, for good${beside === undefined ? '' : `, and with it ${beside}`}. What is committed stays.`,
					),
					button('Forget everything', forget, { key: 'yes', id: 'progress-forget-yes' }),
					button('Keep it', stop, { key: 'no' }),
				]
			: button('Forget everything here', ask, { key: 'forget', id: 'progress-forget' }),
	);
}
