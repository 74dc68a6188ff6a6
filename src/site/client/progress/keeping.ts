import { itemOfPart } from '../../../progress/parts.ts';
import { isBackupDue, tellBackup, tellStanding } from '../../../progress/words/keeping.ts';
import { type Child, type View, view } from '../dom.ts';
import { saveText } from '../take.ts';
import { localToday } from '../today.ts';
import { button } from './controls.ts';
import { leftOutView } from './commit.ts';
import type { Desk } from './desk.ts';

/** What the reader has to know before writing: that nothing is kept, or that something could not be read. */
export function standingView(desk: Desk): Child {
	const { standing, broken } = desk.store.health();
	const words = tellStanding(standing);
	return [
		words !== undefined && view('p', { key: 'standing', class: 'progress-standing' }, words),
		broken.size > 0 &&
			view(
				'p',
				{ key: 'broken', class: 'progress-standing' },
				broken.size === 1
					? 'One value that was kept here cannot be read. It is put aside as it was; everything else is there. '
					: `${broken.size} values that were kept here cannot be read. They are put aside as they were; everything else is there. `,
				button(
					'Save what was put aside',
					() => desk.say(saveText(writeBroken(broken), 'put-aside.json')),
					{
						key: 'aside',
					},
				),
			),
	];
}

const writeBroken = (broken: ReadonlyMap<string, string>): string =>
	`${JSON.stringify(Object.fromEntries(broken), null, 2)}\n`;

/**
 * When the record was last saved as a file, and the button that does it. What is committed is in a
 * file already.
 *
 * @param item whose page it is, where it is the page of one
 */
export function backupView(desk: Desk, item?: string): Child {
	const drafted = desk.store.draftedParts().map(itemOfPart);
	if (drafted.length === 0) return undefined;
	const elsewhere = item !== undefined && !drafted.includes(item);
	const { last, changed } = desk.store.backup();
	const due = isBackupDue(last, changed, localToday());
	return [
		backupLine(
			desk,
			due,
			`${elsewhere ? 'This browser keeps something of other pages. ' : ''}${tellBackup(last, localToday())}`,
		),
		leftOutView(desk, 'A file saved here has'),
	];
}

const backupLine = (desk: Desk, due: boolean, words: string): View =>
	view(
		'p',
		{ key: 'backup', class: due ? 'progress-backup due' : 'progress-backup' },
		view(
			'span',
			{ key: 'line' },
			`${words}${due ? '. There are changes that no file has.' : '.'} `,
		),
		button('Save a file', () => void exportFile(desk), { key: 'export', id: 'progress-export' }),
	);

/** Drafts mean what they say only over everything that is committed; without that no file is made. */
async function exportFile(desk: Desk): Promise<void> {
	try {
		const text = desk.store.exportText(await desk.whole?.());
		desk.say(saveText(text, 'progress.yaml'));
		desk.store.noteBackup();
	} catch {
		desk.say(
			'Nothing was saved: what is committed could not be loaded. Try again when you are online, or copy the lines under “Text for progress.yaml”.',
		);
	}
}
