import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { follow, kindOf } from '../ids/ids.ts';
import { type ShelfIds, isName } from '../pages/ids.ts';
import { nearest } from '../nearest.ts';
import { find, word } from '../yaml/tree.ts';
import { isUnread, linesOf } from './numbers.ts';
import type { Rule, Scene } from './rule.ts';

/** What was renamed leads to something that is there, and nothing that is there is called gone. */
export const checkRenamed: Rule = (scene) =>
	scene.ids.files.flatMap((file) =>
		file.data === undefined
			? []
			: [...checkForms(file), ...checkAliases(file, scene), ...checkRetired(file, scene)],
	);

function checkForms(file: ShelfIds): Fault[] {
	return (['numbers', 'aliases', 'retired'] as const)
		.flatMap((group) => linesOf(file, group))
		.filter(({ name }) => !isName(name))
		.map(({ name, key }) => misnamed(name, key));
}

function misnamed(words: string, at: Place): Fault {
	return makeFault('bad-id', at, {
		words,
		why: 'a name is a kind and an id, such as skill/dressing, or milestone/x#outcome for an outcome',
		mend: 'write the kind, a slash and the id',
	});
}

function checkAliases(file: ShelfIds, scene: Scene): Fault[] {
	return linesOf(file, 'aliases').flatMap(({ name, key, at }) => {
		const target = file.data?.aliases[name] ?? '';
		if (!isName(name)) return [];
		if (!isName(target)) return [misnamed(target, at)];
		if (kindOf(name) !== kindOf(target) || name.includes('#') !== target.includes('#'))
			return [
				makeFault('wrong-kind', at, {
					why: 'a thing keeps its kind when it is renamed',
					mend: `name something of the same kind, or write \`${name}: { instead: ${target}, why: … }\` under \`retired\``,
				}),
			];
		const living = checkLiving(file, name, key, scene);
		return living.length > 0 ? living : checkTarget(name, target, at, scene);
	});
}

/** The fork’s list speaks of what is the fork’s; a page of the fork under an old name is understood as the new one. */
function checkLiving({ shelf }: ShelfIds, name: string, key: Place, { names }: Scene): Fault[] {
	const there = names.handbook.get(name) ?? (shelf === 'mine' ? names.mine.get(name) : undefined);
	if (there === undefined) return [];
	return [
		makeFault('living-id', key, {
			words: name,
			why: `content/${there.file} gives this name, so nobody would be led on from it`,
		}),
	];
}

function checkTarget(name: string, target: string, at: Place, scene: Scene): Fault[] {
	const circle = circleFrom(name, scene);
	if (circle)
		return circle[0] === name
			? [makeFault('alias-circle', at, { why: `${circle.join(' → ')}: this leads nowhere` })]
			: [];
	return explainTarget(target, at, scene);
}

/** The way round from a name, when all of it leads back; told at the first name by letters. */
function circleFrom(name: string, { ids: { files } }: Scene): string[] | undefined {
	const next = new Map(files.flatMap(({ data }) => Object.entries(data?.aliases ?? {})));
	const way = [name];
	for (let here = next.get(name); here !== undefined && way.length <= next.size;) {
		if (here === name) {
			const start = way.indexOf([...way].sort()[0] ?? name);
			const turned = [...way.slice(start), ...way.slice(0, start)];
			return [...turned, turned[0] ?? name];
		}
		if (way.includes(here)) return [here];
		way.push(here);
		here = next.get(here);
	}
	return undefined;
}

function explainTarget(target: string, at: Place, { ids: { ids }, names, draft }: Scene): Fault[] {
	const { name, retired } = follow(target, ids);
	const all = [...names.handbook.keys(), ...names.mine.keys()];
	if (retired || all.includes(name) || isUnread(name, draft)) return [];
	const near = nearest(
		name,
		all.filter((other) => kindOf(other) === kindOf(name)),
	);
	return [
		makeFault('lost-target', at, {
			words: target,
			why: `nothing is called ${name}, so whoever is led on would land nowhere`,
			mend: near ? `use "${near}"` : 'name something that exists',
		}),
	];
}

function checkRetired(file: ShelfIds, scene: Scene): Fault[] {
	return linesOf(file, 'retired').flatMap(({ name, key }) => {
		if (!isName(name)) return [];
		const instead = find(file.tree, 'retired', name, 'instead');
		const target = word(instead);
		return [
			...(file.data?.aliases[name] === undefined ? [] : [twice(name, key)]),
			...checkLiving(file, name, key, scene),
			...(instead === undefined || target === undefined
				? []
				: isName(target)
					? explainTarget(target, instead.at, scene)
					: [misnamed(target, instead.at)]),
		];
	});
}

function twice(name: string, key: Place): Fault {
	return makeFault('duplicate-id', key, {
		words: name,
		why: 'it stands under `aliases` too, and a thing is either renamed or gone',
		mend: 'take out one of the two lines',
	});
}
