import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressSchema } from '../../../../src/schemas/progress.ts';
import type { Store, StoreOptions } from '../../../../src/site/client/store/model.ts';
import { openStore } from '../../../../src/site/client/store/store.ts';
import { anyProgress, evidence, milestone, nothing } from '../../progress/any-progress.ts';
import { type FakeStorage, fakeStorage } from './storage.ts';

const prefix = 'handbook:jane.example:/road:1:';

const open = (storage: Storage, more: Partial<StoreOptions> = {}): Store =>
	openStore({
		storage: () => storage,
		site: 'jane.example',
		base: '/road',
		committed: nothing,
		now: () => '2027-03-04',
		...more,
	});

const doing = { state: 'doing', visibility: 'mentor' } as const;
const done = { state: 'done', visibility: 'mentor' } as const;
const all = () => true;

/** What a storage says, without days and undo. */
const textOf = (storage: FakeStorage): string =>
	open(fakeStorage({ map: new Map(storage.map) })).exportText();

describe('the store', () => {
	it('keeps a part under a key of its own and gives it back after a reload', () => {
		const storage = fakeStorage();
		expect(open(storage).put('milestone/x', doing)).toBe('kept');
		expect(open(storage).put('milestone/x#a', [evidence('link')])).toBe('kept');
		expect([...storage.map.keys()].sort()).toEqual([
			`${prefix}milestone/x`,
			`${prefix}milestone/x#a`,
			`${prefix}updated`,
		]);
		expect(open(storage).state()).toEqual({
			...nothing,
			updated: '2027-03-04',
			milestones: { x: milestone({ state: 'doing', outcomes: { a: [evidence('link')] } }) },
		});
	});

	it('lays what it keeps over what is committed, and says where they differ', () => {
		const committed = {
			...nothing,
			updated: '2027-01-01',
			milestones: { x: milestone({ state: 'doing' }), y: milestone() },
			skills: { s: { level: 1, visibility: 'mentor' as const, notes: [] } },
		};
		const store = open(fakeStorage(), { committed });
		store.put('milestone/x', done);
		expect(store.drafted()).toEqual(['milestone/x']);
		expect(store.state()).toEqual({
			...committed,
			updated: '2027-03-04',
			milestones: { ...committed.milestones, x: milestone({ state: 'done' }) },
		});
	});

	it('keeps no draft of what is committed', () => {
		const storage = fakeStorage();
		const committed = { ...nothing, milestones: { x: milestone({ state: 'doing' }) } };
		const store = open(storage, { committed });
		store.put('milestone/x', done);
		store.put('milestone/x', doing);
		store.put('milestone/x/notes', []);
		expect(store.drafted()).toEqual([]);
		expect([...storage.map.keys()]).toEqual([`${prefix}updated`]);
	});

	it('refuses what is no part of a record', () => {
		expect(() => open(fakeStorage()).put('milestone/X', doing)).toThrow('milestone/X');
	});

	it('goes back to what is committed, and undoes that', () => {
		const store = open(fakeStorage());
		store.put('milestone/x', doing);
		store.put('milestone/x#a', [evidence('link')]);
		const before = store.state();
		store.remove('milestone/x');
		expect(store.state().milestones).toEqual({});
		expect(store.undoable()).toEqual({ what: 'remove', items: ['milestone/x'] });
		expect(store.undo()).toEqual({ restored: 2, left: 0 });
		expect(store.state()).toEqual(before);
		expect(store.undoable()).toBeUndefined();
	});

	it('tells its listeners of changes here and in other windows, and of no other site', () => {
		const events = new EventTarget();
		const store = open(fakeStorage(), { events });
		let told = 0;
		store.onChange(() => told++);
		store.put('milestone/x', doing);
		const hear = (key: string | null) =>
			events.dispatchEvent(Object.assign(new Event('storage'), { key }));
		hear(`${prefix}milestone/y`);
		hear('handbook:other.example:/:1:milestone/y');
		hear(null);
		expect(told).toBe(3);
	});
});

describe('what a site keeps beside progress', () => {
	it('is counted by kind, and goes with the rest', () => {
		const storage = fakeStorage();
		const store = open(storage);
		expect(store.holdings()).toEqual({ anything: false, answers: 0, reviews: 0 });
		for (const name of ['feedback/2027-01-01', 'feedback/2027-01-01-2', 'review/2027-01-01'])
			storage.setItem(prefix + name, '"text"');
		expect(store.drafted()).toEqual([]);
		expect(store.holdings()).toEqual({ anything: true, answers: 2, reviews: 1 });
		store.forgetAll();
		expect(store.holdings()).toEqual({ anything: false, answers: 0, reviews: 0 });
	});
});

describe('two stores on one page', () => {
	it('read what the other has written', () => {
		const [storage, events] = [fakeStorage(), new EventTarget()];
		const [one, two] = [open(storage, { events }), open(storage, { events })];
		expect(two.state()).toEqual(nothing);
		one.put('milestone/x', doing);
		expect(two.state().milestones['x']?.state).toBe('doing');
	});
});

describe('two windows that have not heard of each other', () => {
	it('add to one list and lose nothing of it, nor what is committed there', () => {
		const storage = fakeStorage();
		const committed = {
			...nothing,
			milestones: { x: milestone({ outcomes: { a: [evidence('link', 'zero')] } }) },
		};
		const [one, two] = [new EventTarget(), new EventTarget()].map((events) =>
			open(storage, { events, committed }),
		);
		const texts = () => one?.state().milestones['x']?.outcomes['a']?.map(({ text }) => text);
		expect([texts(), two?.state()].length).toBe(2);
		one?.edit('milestone/x#a', undefined, evidence('link', 'one'));
		two?.edit('milestone/x#a', undefined, evidence('link', 'two'));
		one?.edit('milestone/x#a', evidence('link', 'zero'), evidence('link', 'none'));
		expect(texts()).toEqual(['none', 'one', 'two']);
		two?.edit('milestone/x#a', evidence('link', 'one'), undefined);
		one?.edit('milestone/x/notes', undefined, { text: 'note', visibility: 'private' });
		expect(texts()).toEqual(['none', 'two']);
	});

	it('never take a list for something else', () => {
		expect(() => open(fakeStorage()).edit('milestone/x', undefined, evidence('link'))).toThrow(
			'milestone/x',
		);
	});
});

describe('a value that cannot be read', () => {
	const broken = (): FakeStorage => {
		const storage = fakeStorage();
		for (let at = 0; at < 40; at++)
			storage.setItem(
				`${prefix}milestone/m-${at}`,
				at === 7 ? '{"state":"do' : '{"state":"doing"}',
			);
		return storage;
	};

	it('is put aside as it was before anything is written, and the 39 others stay', () => {
		const storage = broken();
		const store = open(storage);
		expect(Object.keys(store.state().milestones)).toHaveLength(39);
		expect(Object.fromEntries(store.health().broken)).toEqual({ 'milestone/m-7': '{"state":"do' });
		expect(storage.map.get('handbook:jane.example:/road:broken:milestone/m-7')).toBe(
			'{"state":"do',
		);
		store.put('milestone/m-7', done);
		expect(Object.keys(open(storage).state().milestones)).toHaveLength(40);
		expect(open(storage).health().broken.size).toBe(1);
	});

	it.each([
		['milestone/x', 'null'],
		['milestone/x', '{"state":"over"}'],
		['milestone/x', '{"state":"doing","html":"<img>"}'],
		['milestone/<img>', '{"state":"doing"}'],
		['milestone/x#a', '[{"proof":"link","text":""}]'],
		['skill/s', '{"level":"3"}'],
		['asks', '[1]'],
		['updated', '2027-02-30'],
		['backup', '{}'],
		['undo', '{"what":"import","changes":"[[1]]"}'],
		['writing', '{"a":1}'],
	])('under %s: %s', (name, text) => {
		const storage = fakeStorage();
		storage.setItem(prefix + name, text);
		const store = open(storage);
		expect(Object.fromEntries(store.health().broken)).toEqual({ [name]: text });
		expect(store.state()).toEqual(nothing);
		expect(storage.map.has(prefix + name)).toBe(false);
	});

	it('stands beside one that was put aside before under the same name', () => {
		const storage = fakeStorage();
		for (const text of ['one', 'two', 'two', 'three']) {
			storage.setItem(`${prefix}asks`, text);
			open(storage);
		}
		expect(Object.fromEntries(open(storage).health().broken)).toEqual({
			asks: 'one',
			'asks~2': 'two',
			'asks~3': 'three',
		});
	});

	it('is left where it is, and never written over, when there is no room to put it aside', () => {
		const text = 'x'.repeat(200);
		const storage = fakeStorage({ room: 300 });
		storage.setItem(`${prefix}milestone/x`, text);
		const store = open(storage);
		expect(store.health().broken.get('milestone/x')).toBe(text);
		expect(store.put('milestone/x', doing)).toBe('full');
		expect(storage.map.get(`${prefix}milestone/x`)).toBe(text);
		expect(store.state().milestones['x']?.state).toBe('doing');
	});

	it('of others is none of our business', () => {
		const storage = fakeStorage();
		storage.setItem(`${prefix}settings`, 'something that another part of the site keeps');
		expect(open(storage).health()).toEqual({ standing: 'kept', broken: new Map() });
		expect(storage.map.size).toBe(1);
	});
});

describe('a storage without room', () => {
	it('keeps the old value, holds the new one in the page, and says so', () => {
		const storage = fakeStorage({ room: 400 });
		const store = open(storage);
		store.put('milestone/x', doing);
		const kept = storage.map.get(`${prefix}milestone/x`);
		expect(store.put('milestone/x', { ...doing, state: 'blocked', why: 'y'.repeat(300) })).toBe(
			'full',
		);
		expect(storage.map.get(`${prefix}milestone/x`)).toBe(kept);
		expect(store.health().standing).toBe('full');
		expect(store.exportText()).toContain('state: blocked');
	});

	it('takes what was held as soon as there is room again', () => {
		const storage = fakeStorage({ room: 400 });
		const store = open(storage);
		storage.setItem('another site', 'z'.repeat(350));
		store.put('milestone/x', doing);
		expect(store.health().standing).toBe('full');
		storage.removeItem('another site');
		store.put('milestone/y', doing);
		expect(store.health().standing).toBe('kept');
		expect(Object.keys(open(storage).state().milestones)).toEqual(['x', 'y']);
	});

	it('takes an import whole or not at all', () => {
		const whole = Array.from({ length: 9 }, (_, at) => [`m-${at}`, milestone({ state: 'done' })]);
		const file = { ...nothing, milestones: Object.fromEntries(whole) };
		for (let room = 100; room < 6000; room += 40) {
			const storage = fakeStorage({ room });
			const store = open(storage);
			store.put('milestone/m-1', doing);
			const before = textOf(storage);
			const written = store.importMerge(file, all).apply();
			const after = Object.keys(open(storage).state().milestones).length;
			if (written === 'kept') expect(after).toBe(9);
			else expect(textOf(storage)).toBe(before);
		}
	});
});

describe('a newer version', () => {
	it.each(['2', '10'])('%s is read past and never written over', (version) => {
		const storage = fakeStorage();
		open(storage).put('milestone/x', doing);
		storage.setItem(`${prefix}asks`, 'broken');
		storage.setItem(`handbook:jane.example:/road:${version}:milestone/x`, 'of tomorrow');
		const before = new Map(storage.map);
		const store = open(storage);
		expect(store.health().standing).toBe('newer');
		expect(store.put('milestone/x', done)).toBe('newer');
		expect(store.remove('milestone/x')).toBe('newer');
		expect(store.importMerge({ ...nothing, milestones: { y: milestone() } }, all).apply()).toBe(
			'newer',
		);
		store.undo();
		store.noteBackup();
		expect(storage.map).toEqual(before);
		expect(store.state().milestones['x']?.state).toBe('doing');
	});

	it('that another window opens stops this one at once', () => {
		const storage = fakeStorage();
		const store = open(storage);
		store.put('milestone/x', doing);
		storage.setItem('handbook:jane.example:/road:2:milestone/x', '{}');
		expect(store.put('milestone/x', done)).toBe('newer');
	});
});

describe('a storage that throws', () => {
	const refuse = (): never => {
		throw new Error('SecurityError');
	};

	it.each([
		['is not given', refuse],
		['is not there', () => undefined as unknown as Storage],
		[
			'refuses everything',
			() =>
				new Proxy({} as Storage, {
					get: () => refuse(),
				}),
		],
		['refuses to write', () => ({ ...fakeStorage(), length: 0, setItem: refuse })],
	])('because it %s leaves the page at work, from memory', (_, storage) => {
		const store = open(fakeStorage(), { storage });
		store.put('milestone/x', doing);
		expect(store.health()).toEqual({ standing: 'memory', broken: new Map() });
		store.put('milestone/x', done);
		store
			.importMerge({ ...nothing, milestones: { y: milestone({ state: 'doing' }) } }, all)
			.apply();
		expect(Object.keys(store.state().milestones)).toEqual(['x', 'y']);
		store.undo();
		expect(store.exportText()).toBe('updated: 2027-03-04\nmilestones:\n  x:\n    state: done\n');
		store.forgetAll();
		expect(store.state()).toEqual(nothing);
	});

	it('from one moment on shows what was read before', () => {
		const storage = fakeStorage();
		let works = true;
		const failing = new Proxy(storage, {
			get: (target, name) => (works ? (target as never)[name] : refuse()),
		});
		const store = open(failing);
		store.put('milestone/x', doing);
		works = false;
		expect(store.put('milestone/y', done)).toBe('lost');
		expect(Object.keys(store.state().milestones)).toEqual(['x', 'y']);
	});
});

describe('a browser that stops in the middle', () => {
	it('leaves the old or the new state, 200 times out of 200 at a random moment', () => {
		let stopped = 0;
		fc.assert(
			fc.property(anyProgress(), anyProgress(), fc.nat(12), fc.nat(4), (here, file, at, what) => {
				const map = new Map<string, string>();
				open(fakeStorage({ map })).importMerge(here, all).apply();
				let left = at;
				const storage = fakeStorage({
					map,
					dies: () => (left-- <= 0 ? Boolean(++stopped) : false),
				});
				const before = textOf(storage);
				const whole = fakeStorage({ map: new Map(map) });
				const act = (store: Store) => {
					const first = Object.keys(here.milestones)[0] ?? 'x';
					if (what === 0) store.importMerge(file, all).apply();
					else if (what === 1) store.undo();
					else if (what === 2) store.forgetAll();
					else if (what === 3) store.remove(`milestone/${first}`);
					else store.put(`milestone/${first}`, done);
				};
				act(open(whole));
				act(open(storage));
				expect([before, textOf(whole)]).toContain(textOf(fakeStorage({ map })));
			}),
			{ numRuns: 800 },
		);
		expect(stopped).toBeGreaterThan(200);
	});
});

describe('ids that have changed', () => {
	const aliases = new Map([
		['milestone/old', 'milestone/new'],
		['milestone/old#a', 'milestone/new#b'],
	]);

	it('are followed: what was kept under the old ones is found, and moves with the next change', () => {
		const storage = fakeStorage();
		open(storage).put('milestone/old', doing);
		open(storage).put('milestone/old#a', [evidence('link', 'one')]);
		const store = open(storage, { aliases });
		expect(store.state().milestones).toEqual({
			new: milestone({ state: 'doing', outcomes: { b: [evidence('link', 'one')] } }),
		});
		store.put('milestone/new#b', []);
		store.put('milestone/new', done);
		expect(open(storage, { aliases }).state().milestones).toEqual({
			new: milestone({ state: 'done' }),
		});
		expect([...storage.map.keys()].filter((key) => key.includes('old'))).toEqual([]);
	});

	it('are followed in a file too, whatever the page knows of them, and are one file on every page', () => {
		const storage = fakeStorage();
		open(storage).put('milestone/old', done);
		const committed = { ...nothing, milestones: { new: milestone({ state: 'doing' }) } };
		const [record, other] = [open(storage, { committed, aliases }), open(storage)];
		const text = record.exportText();
		expect(text).toContain('new:\n    state: done');
		expect(other.exportText({ committed, aliases })).toBe(text);
		other.noteBackup();
		expect(record.backup()).toEqual({ last: '2027-03-04', changed: false });
		record.put('milestone/y', doing);
		record.noteBackup();
		expect(other.backup().changed).toBe(false);
	});

	it('are taken away with the item that they became', () => {
		const storage = fakeStorage();
		open(storage).put('milestone/old', doing);
		const store = open(storage, { aliases });
		store.remove('milestone/new');
		expect(store.state().milestones).toEqual({});
		expect(store.undoable()?.items).toEqual(['milestone/new']);
	});

	it('keep what is retired, in the file too', () => {
		const store = open(fakeStorage(), { aliases });
		store.put('milestone/gone', done);
		expect(store.state().milestones['gone']?.state).toBe('done');
		expect(store.exportText()).toContain('gone:');
	});
});

describe('two sites on one origin', () => {
	const sites = [
		['jane.example', '/road'],
		['jane.example', '/'],
		['jane.example', '/road:1'],
		['jane.example', '/road%3A1'],
		['jane.example:8080', '/road'],
		['joe.example', '/road'],
	] as const;

	it('read nothing of each other', () => {
		const storage = fakeStorage();
		const stores = sites.map(([site, base]) => open(storage, { site, base }));
		stores.forEach((store, at) => store.put(`milestone/m-${at}`, doing));
		sites.forEach(([site, base], at) => {
			const { milestones } = open(storage, { site, base }).state();
			expect(Object.keys(milestones)).toEqual([`m-${at}`]);
		});
	});

	it('forget only their own: no key of ours is left, and none of others is touched', () => {
		const storage = fakeStorage();
		storage.setItem('starlight-theme', 'dark');
		storage.setItem('handbook', 'of somebody else');
		sites.forEach(([site, base]) => open(storage, { site, base }).put('milestone/x', doing));
		const others = new Map(
			[...storage.map].filter(([key]) => !key.startsWith('handbook:jane.example:/road:')),
		);
		storage.setItem(`${prefix}asks`, 'broken');
		storage.setItem('handbook:jane.example:/road:2:asks', 'of tomorrow');
		storage.setItem(`${prefix}settings`, '{}');
		open(storage).forgetAll();
		expect(storage.map).toEqual(others);
	});
});

describe('a file', () => {
	const unique = (progress: Awaited<ReturnType<typeof progressSchema.parse>>) => ({
		...progress,
		asks: progress.asks.filter(
			(ask, at) =>
				progress.asks.findIndex((other) => JSON.stringify(other) === JSON.stringify(ask)) === at,
		),
	});

	it('that was saved gives the same bytes after everything was forgotten and it was read again', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				const storage = fakeStorage();
				const store = open(storage);
				store.importMerge(unique(progress), all).apply();
				const text = store.exportText();
				const file = store.state();
				store.forgetAll();
				expect(storage.map.size).toBe(0);
				const later = open(storage, { now: () => '2030-12-31' });
				later.importMerge(file, all).apply();
				expect(later.exportText()).toBe(text);
				later.importMerge(file, all).apply();
				expect(later.exportText()).toBe(text);
			}),
			{ numRuns: 1000 },
		);
	});

	it('counts before it is laid over, and one undo takes it back', () => {
		const store = open(fakeStorage());
		store.put('milestone/x', doing);
		store.put('milestone/y', doing);
		const before = store.exportText();
		const file = {
			...nothing,
			milestones: {
				x: milestone({ state: 'doing' }),
				y: milestone({ state: 'done' }),
				z: milestone(),
			},
		};
		const { merge, apply } = store.importMerge(file, (name) => name !== 'milestone/z');
		expect(merge).toMatchObject({
			added: ['milestone/z'],
			changed: ['milestone/y'],
			same: ['milestone/x'],
			unknown: ['milestone/z'],
		});
		expect(store.exportText()).toBe(before);
		apply();
		expect(store.state().milestones['y']?.state).toBe('done');
		expect(store.undo()).toEqual({ restored: 2, left: 0 });
		expect(store.exportText()).toBe(before);
	});

	it('is undone but for what was changed since', () => {
		const store = open(fakeStorage());
		const file = {
			...nothing,
			milestones: { x: milestone({ state: 'done' }), y: milestone({ state: 'done' }) },
		};
		store.importMerge(file, all).apply();
		store.put('milestone/y', doing);
		expect(store.undo()).toEqual({ restored: 1, left: 1 });
		expect(Object.keys(store.state().milestones)).toEqual(['y']);
	});

	it('holds everything that is committed where a page knows one item of it', () => {
		const whole = { ...nothing, milestones: { x: milestone(), z: milestone({ state: 'done' }) } };
		const storage = fakeStorage();
		const store = open(storage, { committed: { ...nothing, milestones: { x: milestone() } } });
		store.put('milestone/z#a', [evidence('link', 'one')]);
		const text = store.exportText({ committed: whole, aliases: new Map() });
		expect(text).toContain('z:\n    state: done\n    outcomes:');
		expect(open(storage, { committed: whole }).exportText()).toBe(text);
		store.noteBackup();
		expect(open(storage, { committed: whole }).backup().changed).toBe(false);
	});

	it('is known as a backup until something changes', () => {
		let today = '2027-03-04';
		const store = open(fakeStorage(), { now: () => today });
		expect(store.backup()).toEqual({ last: undefined, changed: false });
		store.put('milestone/x', doing);
		expect(store.backup()).toEqual({ last: undefined, changed: true });
		store.noteBackup();
		today = '2027-03-09';
		expect(store.backup()).toEqual({ last: '2027-03-04', changed: false });
		store.put('milestone/x', done);
		expect(store.backup()).toEqual({ last: '2027-03-04', changed: true });
	});
});
