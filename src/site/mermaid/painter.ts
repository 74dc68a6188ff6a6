import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { limits, overtime } from './config.ts';
import type { DrawRequest, DrawResult } from './request.ts';

/** A process that draws, and what it complained of when it ended. */
interface Painter {
	readonly child: ChildProcess;
	readonly ended: Promise<string>;
}

/** Milliseconds of wall time. */
interface Times {
	/** After which a drawing is given up, whatever the machine is busy with. */
	readonly patience?: number;
	/** How long the process waits for more work before it is ended. */
	readonly idle?: number;
}

/**
 * Draws in a process of its own, which is started when there is something to draw. One after the
 * other: mermaid queues anyway, and so the text that never ends is known by name.
 *
 * @param script what the process runs: says when it is ready, then answers each request
 */
export function openPainter(
	script: string,
	{ patience = 60_000, idle = 3_000 }: Times = {},
): (request: DrawRequest) => Promise<DrawResult> {
	let queue: Promise<unknown> = Promise.resolve();
	let painter: Promise<Painter> | undefined;
	let closing: NodeJS.Timeout | undefined;

	const find = (): Promise<Painter> => {
		if (painter) return painter;
		const own = (painter = startPainter(script));
		const forget = () => {
			if (painter === own) painter = undefined;
		};
		// It may end at any time, also between two drawings, when nobody asks it for anything.
		own.then(({ ended }) => ended).then(forget, forget);
		return own;
	};

	const stop = () => {
		painter?.then(({ child }) => child.connected && child.disconnect()).catch(() => undefined);
		painter = undefined;
	};

	const askOnce = async (request: DrawRequest): Promise<DrawResult | undefined> => {
		const found = await find();
		hold(found, true);
		const answer = await ask(found, request, patience);
		if (answer) hold(found, false);
		else painter = undefined;
		return answer;
	};

	const paint = async (request: DrawRequest): Promise<DrawResult> => {
		clearTimeout(closing);
		// What ends the process once may come from outside or have come before; what ends it twice is the text.
		const answer = (await askOnce(request)) ?? (await askOnce(request)) ?? refuse(crashed);
		closing = setTimeout(stop, idle).unref();
		return answer;
	};

	return (request) => {
		const result = queue.then(() => paint(request));
		queue = result.catch(() => undefined);
		return result;
	};
}

const crashed = 'cannot be drawn: the process that draws it ended, twice';

/** The answer to a request; nothing when the process ends without one. */
function ask(
	{ child, ended }: Painter,
	request: DrawRequest,
	patience: number,
): Promise<DrawResult | undefined> {
	return new Promise((resolve) => {
		let late = false;
		const giveUp = setTimeout(() => {
			late = true;
			child.kill('SIGKILL');
		}, patience);
		const end = (result: DrawResult | undefined) => {
			clearTimeout(giveUp);
			child.off('message', hear);
			resolve(result);
		};
		const hear = ({ result }: { result?: DrawResult }) => {
			if (result) end(result);
		};
		child.on('message', hear);
		void ended.then((complaint) => {
			if (late) end(refuse(`takes more than ${patience / 1000} seconds to draw`));
			else if (complaint.includes(overtime))
				end(refuse(`takes more than ${limits.seconds} seconds to draw`));
			else end(undefined);
		});
		child.send({ request }, (error) => {
			if (error) child.kill('SIGKILL');
		});
	});
}

function refuse(message: string): DrawResult {
	return { error: { message, line: 1 } };
}

async function startPainter(script: string): Promise<Painter> {
	const child = fork(script, [], {
		// Gantt charts differ by time zone, so all are drawn in one.
		env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '' },
		execArgv: ['--experimental-strip-types', '--no-warnings'],
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	let complaint = '';
	child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk).slice(-4000)));
	// Not `exit`: its last words may come after that.
	const ended = new Promise<string>((resolve) => child.once('close', () => resolve(complaint)));
	await new Promise<void>((resolve, reject) => {
		child.once('message', () => resolve());
		// Stays: an error that nobody hears would end this process too.
		child.on('error', reject);
		void ended.then((words) =>
			reject(new Error(`The process that draws diagrams ended.\n${words}`)),
		);
	});
	return { child, ended };
}

/** Whether this process waits for the other; between drawings it may end. */
function hold({ child }: Painter, held: boolean): void {
	const stderr = child.stderr as unknown as { ref?: () => void; unref?: () => void } | null;
	for (const end of [child, child.channel, stderr]) end?.[held ? 'ref' : 'unref']?.();
}
