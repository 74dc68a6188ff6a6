import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashRequest, keepDrawing, readDrawing } from './cache.ts';
import type { DrawRequest, DrawResult } from './request.ts';
import { findRefusal } from './source.ts';

/** Wall time after which a drawing is given up, whatever the machine is busy with. */
const patience = 60_000;
/** How long the drawing process waits for more work. */
const idle = 3_000;

/**
 * Draws mermaid texts as static SVG, each at most once: what was drawn before is read from
 * `cacheDir`, and when everything was, mermaid is not even started.
 */
export async function drawDiagrams(
	requests: readonly DrawRequest[],
	{ cacheDir }: { readonly cacheDir: string },
): Promise<Map<string, DrawResult>> {
	const results = new Map<string, DrawResult>();
	await Promise.all(
		requests.map(async (request) => {
			results.set(request.key, await drawOne(request, cacheDir));
		}),
	);
	// In the order of the requests, whichever was ready first.
	return new Map(requests.map(({ key }) => [key, results.get(key) ?? lost]));
}

const lost: DrawResult = { error: { message: 'is drawn as nothing', line: 1 } };

async function drawOne(request: DrawRequest, cacheDir: string): Promise<DrawResult> {
	const refusal = request.generated ? undefined : findRefusal(request.source);
	if (refusal) return { error: refusal };
	const hash = await hashRequest(request, rendererFolder());
	const kept = await readDrawing(cacheDir, hash);
	if (kept) return kept;
	const result = await queueDrawing(request);
	if ('svg' in result) await keepDrawing(cacheDir, hash, result);
	return result;
}

/** When this module is bundled into a page, its folder is still that of the project being built. */
function rendererFolder(): string {
	const here = dirname(fileURLToPath(import.meta.url));
	return existsSync(join(here, 'worker.ts')) ? here : resolve('src/site/mermaid');
}

let queue: Promise<unknown> = Promise.resolve();
let painter: Promise<ChildProcess> | undefined;
let closing: NodeJS.Timeout | undefined;

/** One after the other: mermaid queues anyway, and so the one that never ends is known by name. */
function queueDrawing(request: DrawRequest): Promise<DrawResult> {
	const result = queue.then(() => drawInProcess(request));
	queue = result.catch(() => undefined);
	return result;
}

async function drawInProcess(request: DrawRequest): Promise<DrawResult> {
	clearTimeout(closing);
	painter ??= startPainter();
	let child: ChildProcess;
	try {
		child = await painter;
	} catch (error) {
		painter = undefined;
		throw error;
	}
	child.ref();
	child.channel?.ref();
	const result = await ask(child, request);
	child.unref();
	child.channel?.unref();
	closing = setTimeout(stopPainter, idle).unref();
	return result;
}

function ask(child: ChildProcess, request: DrawRequest): Promise<DrawResult> {
	return new Promise((resolve) => {
		const giveUp = setTimeout(() => child.kill('SIGKILL'), patience);
		const end = (result: DrawResult) => {
			clearTimeout(giveUp);
			child.off('message', onMessage).off('exit', onExit);
			resolve(result);
		};
		const onMessage = (message: { result?: DrawResult }) => {
			if (message.result) end(message.result);
		};
		const onExit = (code: number | null) => {
			painter = undefined;
			const message = code === null ? 'takes more than 5 seconds to draw' : 'cannot be drawn';
			end({ error: { message, line: 1 } });
		};
		child.on('message', onMessage).on('exit', onExit);
		child.send({ request });
	});
}

function startPainter(): Promise<ChildProcess> {
	return new Promise((resolve, reject) => {
		const child = fork(join(rendererFolder(), 'worker.ts'), [], {
			// Gantt charts differ by time zone, so all are drawn in one.
			env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '' },
			execArgv: ['--experimental-strip-types', '--no-warnings'],
			stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		});
		let complaint = '';
		child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
		(child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
		const onExit = () => reject(new Error(`The process that draws diagrams ended.\n${complaint}`));
		child.once('exit', onExit);
		child.once('error', reject);
		child.once('message', () => {
			child.off('exit', onExit);
			resolve(child);
		});
	});
}

function stopPainter(): void {
	void painter?.then((child) => child.disconnect());
	painter = undefined;
}
