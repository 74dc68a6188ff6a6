import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { overtime } from '../../../../src/site/mermaid/config.ts';
import { openPainter } from '../../../../src/site/mermaid/painter.ts';
import { freshCache } from '../../../support/drawings.ts';

/** A process that does what the source of a request says, and answers with its own number otherwise. */
const obedient = `
	process.on('message', ({ request: { source } }) => {
		if (source === 'crash') process.exit(3);
		if (source === 'overtime') {
			process.stderr.write(${JSON.stringify(overtime)}, () => process.kill(process.pid, 'SIGKILL'));
			return;
		}
		if (source === 'silence') return;
		process.send({ result: { svg: String(process.pid), width: 1, height: 1 } });
		if (source === 'die') setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10);
	});
	process.on('disconnect', () => process.exit(0));
	process.send({ ready: true });`;

function open(times?: Parameters<typeof openPainter>[1], script = obedient) {
	const file = join(freshCache(), 'worker.mjs');
	writeFileSync(file, script);
	const paint = openPainter(file, times);
	return (source: string) => paint({ key: '', id: '', source, title: '', description: '' });
}

describe('a painter', () => {
	it('keeps its process from one drawing to the next', async () => {
		const paint = open();
		expect(await paint('one')).toEqual(await paint('two'));
	});

	it('starts another process when the first died between two drawings', async () => {
		const paint = open();
		const first = await paint('die');
		await wait(300);
		const second = await paint('one');
		expect(second).toHaveProperty('svg');
		expect(second).not.toEqual(first);
	});

	it('asks once more when the process dies before it hears', async () => {
		const paint = open();
		await paint('die');
		// Its end is not known here yet: nothing is read from it while this waits.
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
		expect(await paint('one')).toHaveProperty('svg');
	});

	it('starts another process when the first was ended because nothing was left to draw', async () => {
		const paint = open({ idle: 20 });
		const first = await paint('one');
		await wait(300);
		expect(await paint('two')).not.toEqual(first);
	});

	it.each([
		['a crash', 'crash', {}, 'cannot be drawn: the process that draws it ended, twice'],
		['too much work', 'overtime', {}, 'takes more than 5 seconds to draw'],
		['silence', 'silence', { patience: 500 }, 'takes more than 0.5 seconds to draw'],
	])('tells %s apart, and draws the next', async (_, source, times, message) => {
		const paint = open(times);
		const [answer, next] = await Promise.all([paint(source), paint('one')]);
		expect(answer).toEqual({ error: { message, line: 1 } });
		expect(next).toHaveProperty('svg');
	});

	it('throws with its complaint when the process cannot start', async () => {
		const paint = open({}, `throw new Error('No such font')`);
		await expect(paint('one')).rejects.toThrow(/No such font/);
	});
});
