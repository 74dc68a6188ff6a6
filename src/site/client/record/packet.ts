import { writePacket } from '../../../formats/packet.ts';
import { packetEvidence, packetGaps } from '../../../plan-view/record/packet.ts';
import { packetHeadOf, packetOf } from '../../../plan-view/record/record.ts';
import { leaveOut } from '../../../progress/words/packet.ts';
import { makeVoice } from '../plan/voice.ts';
import type { OpenPage } from './await-use.ts';
import { loadRecord } from './load.ts';
import { paintersOf } from './painters.ts';
import { copyText, saveText } from '../take.ts';

const file = 'packet.md';

/** Makes the packet again with what this browser keeps, and hands it over as Markdown. */
export async function openPacket(root: HTMLElement, base: string): Promise<OpenPage> {
	const { read, store } = await loadRecord(base);
	const say = makeVoice(root.querySelector('[role="status"]'));
	const paint = paintersOf(root, base);
	const out = new Set<string>();
	readBoxes(root, out);
	const isOut = (milestone: string) => out.has(milestone);
	const show = () => {
		const record = read();
		const [packet, head] = [packetOf(record), packetHeadOf(record)];
		paint('evidence', packetEvidence(packet, head, record, isOut));
		paint('gaps', packetGaps(leaveOut(packet, isOut), head));
	};
	const markdown = () => {
		const record = read();
		return writePacket(leaveOut(packetOf(record), isOut), packetHeadOf(record));
	};
	show();
	store.onChange(show);
	return {
		choose() {
			readBoxes(root, out);
			show();
		},
		async act(name) {
			if (name === 'copy') say(await copyText(markdown(), file));
			if (name === 'save') say(saveText(markdown(), file));
			if (name === 'print') print();
		},
	};
}

/** Which milestones the reader leaves out: the boxes say it before anything is painted over them. */
function readBoxes(root: HTMLElement, out: Set<string>): void {
	for (const { value, checked } of root.querySelectorAll<HTMLInputElement>('[name="keep"]'))
		if (checked) out.delete(value);
		else out.add(value);
}
