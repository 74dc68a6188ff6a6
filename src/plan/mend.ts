import type { Kind } from './ledger.ts';
import type { Settings } from './settings.ts';

/** A change of the settings after which a quarter asks no more than it is given. */
export type Mend =
	/** Let a milestone begin in a later quarter of the same year. */
	| { readonly is: 'move'; readonly id: string; readonly to: number }
	/** Leave a thread out: `thread/x`, with its milestones. */
	| { readonly is: 'leave-out'; readonly item: string; readonly ids: readonly string[] }
	/** Give so many hours a week. */
	| { readonly is: 'hours'; readonly kind: Kind; readonly hours: number };

/** A mend that moves a milestone. */
export type Move = Extract<Mend, { is: 'move' }>;

/** The settings with a mend applied. */
export function applyMend(settings: Settings, mend: Mend): Settings {
	switch (mend.is) {
		case 'move':
			return { ...settings, moved: { ...settings.moved, [mend.id]: mend.to } };
		case 'leave-out':
			return { ...settings, without: [...(settings.without ?? []), mend.item] };
		case 'hours':
			return { ...settings, hours: { ...settings.hours, [mend.kind]: mend.hours } };
	}
}
