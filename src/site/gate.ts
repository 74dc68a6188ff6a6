import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Fault } from '../roadmap/fault.ts';
import { toTerminal } from '../report/terminal.ts';
import { checkAll } from './check-all.ts';
import { loadContent } from './content.ts';

/**
 * Lets no site be built from faulty content, and shows the same report over the page in the dev server.
 * Diagrams are drawn here too, so that one that fails is a fault with file and line, not a broken page.
 */
export function gate(): AstroIntegration {
	let root = '';
	return {
		name: 'handbook-gate',
		hooks: {
			async 'astro:config:setup'({ command, config, logger }) {
				root = fileURLToPath(config.root);
				if (command !== 'build' && command !== 'sync') return;
				const faults = await checkAll(root);
				if (faults.length > 0)
					process.stderr.write(`${toTerminal(faults, { colour: process.stderr.isTTY })}\n`);
				// The report has said all there is to say; an error would add a stack of ours.
				if (isFaulty(faults)) process.exit(1);
				logger.info('content checked, diagrams drawn');
			},
			'astro:server:setup'({ server, logger }) {
				let shown = '';
				const show = (found: readonly Fault[]): void => {
					const faults = found.filter(({ severity }) => severity === 'fault');
					const text = faults.length > 0 ? toTerminal(faults, { colour: false }) : '';
					if (text) server.hot.send({ type: 'error', err: overlay(faults, text) });
					else if (shown) server.hot.send({ type: 'full-reload' });
					if (text && text !== shown) logger.error(`\n${text}`);
					shown = text;
				};
				// The text of a page is checked at once; a changed diagram takes a moment to draw.
				let run = 0;
				const report = async (): Promise<void> => {
					const own = ++run;
					const { faults } = await loadContent(root);
					if (own === run && (isFaulty(faults) || shown)) show(faults);
					const all = await checkAll(root);
					if (own === run) show(all);
				};
				let timer: NodeJS.Timeout | undefined;
				const later = (delay: number): void => {
					clearTimeout(timer);
					timer = setTimeout(
						() => void report().catch((error: unknown) => logger.error(String(error))),
						delay,
					);
				};
				server.watcher.on('all', (_event, path) => {
					if (path.replaceAll('\\', '/').startsWith(`${root.replaceAll('\\', '/')}content/`))
						later(100);
				});
				server.hot.on('vite:client:connect', () => later(0));
				later(0);
			},
		},
	};
}

const isFaulty = (faults: readonly Fault[]): boolean =>
	faults.some(({ severity }) => severity === 'fault');

/** The report in the shape of Vite’s error overlay, opened at the first fault. */
function overlay(
	faults: readonly Fault[],
	text: string,
): {
	message: string;
	stack: string;
	id?: string;
	plugin: string;
	loc?: { file: string; line: number; column: number };
} {
	const [first] = faults;
	return {
		plugin: 'content',
		message: text,
		stack: '',
		...(first && {
			id: first.file,
			loc: { file: first.file, line: first.line, column: first.column },
		}),
	};
}
