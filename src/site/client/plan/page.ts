import { type Action, act, parseAction } from '../../../plan-view/act.ts';
import { unreadable } from '../../../plan-view/form/typed.ts';
import { type Sources, firstScene } from '../../../plan-view/scene.ts';
import { partsOf } from '../../../plan-view/view.ts';
import { copyText } from '../take.ts';
import { localToday } from '../today.ts';
import { makePainter } from './painter.ts';
import { makeVoice } from './voice.ts';

/**
 * Brings the page of the plan to life: every change of the form, every mend that is tried is planned
 * again and painted at once. Where scripts do not run, the page stays as it was built.
 */
export function openPlan(root: HTMLElement, base: string): void {
	const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
	const today = localToday();
	const say = makeVoice(root.querySelector('[role="status"]'));
	let scene = firstScene(JSON.parse(data) as Sources, today, true);
	const painters = partsOf(scene).flatMap(({ id, build, late = false }) => {
		const place = root.querySelector(`[data-part="${id}"]`);
		return place ? [{ build, late, paint: makePainter(place, base) }] : [];
	});
	const show = (isShown: (late: boolean) => boolean) =>
		keepFocus(root, () => {
			for (const { build, late, paint } of painters) if (isShown(late)) paint(build(scene));
		});
	let timer = 0;
	/** Mends take longer to find than the rest: once somebody comes near them, they follow when the rest is painted. */
	const mends = { wanted: false, found: false };
	const showMends = async () => {
		mends.wanted = true;
		const { findMends } = await import('../../../plan-view/find-mends.ts');
		scene = findMends(scene, today);
		mends.found = true;
		show((late) => late);
	};
	const showPlanned = () => {
		show((late) => !late);
		clearTimeout(timer);
		if (mends.wanted) timer = window.setTimeout(() => void showMends(), 30);
	};
	/** Nobody needs them before something is changed; what did not arrive is asked for at the next change. */
	const loadDifferences = () =>
		import('../../../plan-view/parts/differences.ts').then(
			({ differencesOf }) => {
				scene = { ...scene, differencesOf };
				show((late) => !late);
			},
			() => undefined,
		);
	const take = (action: Action) => {
		const { scene: next, said } = act(scene, action, today);
		const planned = next.made !== scene.made;
		scene = next;
		if (planned) {
			mends.wanted = true;
			showPlanned();
		} else show((late) => !late || mends.found);
		say(said);
		if (scene.differencesOf === undefined) void loadDifferences();
	};
	showPlanned();
	whenNear(root.querySelector('[data-part="mends"]'), () => void showMends());
	listen(root, take, say);
	const built = scene;
	awaitKept(root.dataset['kept'] ?? '', async () => {
		const { followKept } = await import('./kept.ts');
		await followKept(base, built, today, (layOver) => {
			scene = layOver(scene);
			showPlanned();
		});
	});
}

/**
 * Loads what this browser keeps once it keeps something of this site: nobody else waits for it.
 *
 * @param keys what the keys of this site begin with
 */
function awaitKept(keys: string, load: () => Promise<void>): void {
	let loaded: Promise<void> | undefined;
	const look = () => {
		if (!keepsProgress(keys)) return;
		// What did not arrive is asked for again the next time.
		loaded ??= load().catch(() => (loaded = undefined));
	};
	look();
	addEventListener('storage', look);
	// A reader who comes back from another page may have changed something there.
	addEventListener('pageshow', look);
}

/** Whether this browser keeps anything that a plan asks for; storage may throw. */
function keepsProgress(keys: string): boolean {
	try {
		return Object.keys(localStorage).some(
			(key) => key.startsWith(`${keys}milestone/`) || key.startsWith(`${keys}skill/`),
		);
	} catch {
		return false;
	}
}

/** Runs once when an element comes within a screen of what is seen. */
function whenNear(element: Element | null, run: () => void): void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			run();
		},
		{ rootMargin: '100%' },
	);
	if (element) observer.observe(element);
}

function listen(
	root: HTMLElement,
	take: (action: Action) => void,
	say: (words: string) => void,
): void {
	root.addEventListener('submit', (event) => event.preventDefault());
	root.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const { name, checked, validity } = target;
		const value = validity.badInput ? unreadable : target.value;
		take({ is: 'edit', edit: { name, value, checked } });
	});
	root.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button[data-do]') : null;
		const text = button?.getAttribute('data-do') ?? '';
		if (text.startsWith('copy:')) copyFile(root, text.slice('copy:'.length), say);
		const action = parseAction(text);
		if (action) take(action);
		if (action?.is === 'add-pause') focusLastPause(root);
	});
}

/** Copies a file that the page shows. */
function copyFile(root: HTMLElement, path: string, say: (words: string) => void): void {
	const files = [...root.querySelectorAll<HTMLElement>('pre[data-file]')];
	const file = files.find(({ dataset }) => dataset['file'] === path);
	if (file) void copyText(file.textContent, path, file).then(say);
}

/**
 * Whoever used a button that is gone goes on where it stood, at the line of its group or else the
 * heading of its section, and not at the top of the page.
 */
function keepFocus(root: HTMLElement, paint: () => void): void {
	const { activeElement } = document;
	const section = activeElement?.closest('section');
	const group = activeElement?.closest('details');
	paint();
	if (!(activeElement instanceof HTMLElement || activeElement instanceof SVGElement)) return;
	if (document.activeElement === activeElement || !root.contains(section ?? null)) return;
	if (activeElement.isConnected) {
		activeElement.focus({ preventScroll: true });
		return;
	}
	if (group?.isConnected) {
		group.querySelector('summary')?.focus({ preventScroll: true });
		return;
	}
	const heading = section?.querySelector('h2');
	heading?.setAttribute('tabindex', '-1');
	heading?.focus({ preventScroll: true });
}

function focusLastPause(root: HTMLElement): void {
	const fields = root.querySelectorAll<HTMLInputElement>('input[name^="pause:"][name$=":from"]');
	fields[fields.length - 1]?.focus();
}
