import type { SharedPlan } from '../../../sharing/model.ts';
import type { SharePage } from './page.ts';

/** The part of the page that holds an earlier link against the plan that is open. */
export interface EarlierPart {
	/** Begins anew with another plan. */
	show(opened: { readonly plan: SharedPlan; readonly check: string }): void;
}

/** Loads that part when a reader opens it for the first time. */
export function awaitEarlier(page: SharePage, root: HTMLDetailsElement): EarlierPart {
	let shown: Parameters<EarlierPart['show']>[0] | undefined;
	let part: EarlierPart | undefined;
	const load = async (): Promise<void> => {
		const { openEarlier } = await import('./earlier.ts');
		part ??= openEarlier(page, root);
		if (shown) part.show(shown);
	};
	root.addEventListener('toggle', () => {
		if (root.open && part === undefined) void load();
	});
	return {
		show(opened): void {
			shown = opened;
			part?.show(opened);
			root.open = false;
		},
	};
}
