import { Worker } from 'node:worker_threads';
import { escapeEntities } from '../../diagrams/escape.ts';
import { limits, mermaidConfig, overtime } from './config.ts';
import { finishDrawing } from './finish.ts';
import type { DrawRequest, DrawResult } from './request.ts';
import { readMermaidError, takeDescription } from './source.ts';
import { openWindow } from './window.ts';

/**
 * The process that draws. It is a process of its own because mermaid needs a `window` that no other
 * code may see, because some of its time stamps follow TZ, and because a text that never ends can be
 * ended only from outside.
 */
const window = openWindow();
const { default: mermaid } = await import('mermaid');
mermaid.initialize(mermaidConfig);

/** When the drawing at work began, in milliseconds of CPU; 0 between drawings. */
const began = new Int32Array(new SharedArrayBuffer(4));
watch();

process.on('message', ({ request }: { request: DrawRequest }) => {
	void draw(request).then((result) => process.send?.({ result }));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });

async function draw(request: DrawRequest): Promise<DrawResult> {
	const { text } = takeDescription(request.source);
	began[0] = cpuMilliseconds();
	Math.random = repeatable();
	try {
		const { svg, diagramType } = await mermaid.render(request.id, escapeEntities(text));
		if (diagramType === 'error') return { error: { message: 'is drawn as an error', line: 1 } };
		const host = window.document.createElement('div');
		host.innerHTML = svg;
		window.document.body.append(host);
		try {
			const serializer = new window.XMLSerializer();
			return finishDrawing(host, diagramType, request, (element) =>
				serializer.serializeToString(element),
			);
		} finally {
			host.remove();
		}
	} catch (error) {
		return { error: readMermaidError(error, request.source) };
	} finally {
		began[0] = 0;
		window.document.body.replaceChildren();
	}
}

/** Numbers for what mermaid makes up, such as the names of commits: the same for every drawing. */
function repeatable(): () => number {
	let state = 1;
	// The minimal standard generator of Park and Miller, 1988.
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Ends this process when one drawing takes longer than it may. */
function watch(): void {
	const code = `
		const { workerData } = require('node:worker_threads');
		const { writeSync } = require('node:fs');
		setInterval(() => {
			const { user, system } = process.cpuUsage();
			const began = Atomics.load(workerData.began, 0);
			if (began === 0 || (user + system) / 1000 - began <= 1000 * workerData.seconds) return;
			writeSync(2, workerData.overtime);
			process.kill(process.pid, 'SIGKILL');
		}, 100);`;
	new Worker(code, {
		eval: true,
		workerData: { began, overtime, seconds: limits.seconds },
	}).unref();
}

function cpuMilliseconds(): number {
	const { user, system } = process.cpuUsage();
	return Math.max(1, Math.round((user + system) / 1000));
}
