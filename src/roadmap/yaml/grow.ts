import { type Document, type Node, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Fault } from '../fault.ts';
import type { FaultCode } from '../faults/index.ts';
import { makeFault } from '../faults/make.ts';
import type { Place, Text } from '../files/text.ts';
import type { Field, Fields, Scalar, Tree } from './tree.ts';

/** How many values the aliases of one document may stand for, all together. */
const aliasBudget = 1000;

const plainTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** State of one walk over one YAML document. */
interface Growth {
	readonly text: Text;
	readonly start: number;
	readonly faults: Fault[];
	readonly anchors: Map<string, { readonly node: Node; readonly tree: Tree | undefined }>;
	readonly unused: Map<string, Place>;
	readonly open: Set<Node>;
	budget: number;
	depth: number;
	aliased: number;
}

/** Turns the YAML parser’s nodes into values that know their places in the file. */
export function growTree(
	document: Document.Parsed,
	text: Text,
	start: number,
): { readonly tree: Tree | undefined; readonly faults: readonly Fault[] } {
	const growth: Growth = {
		text,
		start,
		faults: [],
		anchors: new Map(),
		unused: new Map(),
		open: new Set(),
		budget: aliasBudget,
		depth: 0,
		aliased: 0,
	};
	const tree = document.contents === null ? undefined : grow(document.contents as Node, growth);
	for (const [name, at] of growth.unused) {
		growth.faults.push(
			makeFault('unquoted-sign', at, {
				words: `&${name}`,
				why: 'a value that begins with & is read as a label, and its first word is lost',
				mend: 'put the whole value in quotes',
			}),
		);
	}
	return { tree, faults: growth.faults };
}

function grow(node: Node, growth: Growth): Tree {
	const at = placeOf(node, growth);
	if (isAlias(node)) return growAlias(node, at, growth);
	const { anchor, tag } = node as { anchor?: string; tag?: string };
	if (tag !== undefined && !plainTags.test(tag)) return fail('unquoted-sign', before(at, node, growth), growth, 'a word that begins with ! says of what type a value is, and the site knows no types of its own');
	if (anchor) {
		growth.anchors.set(anchor, { node, tree: undefined });
		if (isScalar(node) && node.type === 'PLAIN') growth.unused.set(anchor, before(at, node, growth, /&[^\s]*\s*$/));
	}
	growth.open.add(node);
	const tree = growValue(node, at, growth);
	growth.open.delete(node);
	if (anchor) growth.anchors.set(anchor, { node, tree });
	return tree;
}

function growValue(node: Node, at: Place, growth: Growth): Tree {
	if (isMap(node)) return growFields(node.items as readonly PairNode[], at, growth);
	if (isSeq(node)) {
		return { is: 'list', at, items: node.items.map((item) => (isNode(item) ? grow(item, growth) : nothing(at))) };
	}
	return growScalar(node, at, growth);
}

function growScalar(node: Node, at: Place, growth: Growth): Scalar {
	const { value, type } = isScalar(node) ? node : { value: null, type: 'PLAIN' };
	const [from, to] = [growth.start + (node.range?.[0] ?? 0), growth.start + (node.range?.[1] ?? 0)];
	const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	return {
		is: 'scalar',
		at,
		value: known ? value : null,
		raw: type === 'PLAIN' ? growth.text.source.slice(from, to).trim() : String(value ?? ''),
		plain: type === 'PLAIN',
		comment: commentAfter(to, growth),
	};
}

/** A comment that begins on the line on which the value ends. */
function commentAfter(end: number, growth: Growth): Place | undefined {
	const found = /^[ \t]+#[^\r\n]*/.exec(growth.text.source.slice(end, end + 400));
	return found ? growth.text.place(end + found[0].indexOf('#'), end + found[0].length) : undefined;
}

interface PairNode {
	readonly key: unknown;
	readonly value: unknown;
}

function growFields(pairs: readonly PairNode[], at: Place, growth: Growth): Fields {
	const entries = new Map<string, Field>();
	const merged: Fields[] = [];
	for (const pair of pairs) {
		const name = isNode(pair.key) ? keyName(pair.key, growth) : undefined;
		const key = isNode(pair.key) ? placeOf(pair.key, growth) : at;
		const value = isNode(pair.value) ? grow(pair.value, growth) : nothing(key);
		if (name === '<<' && isMergeable(value)) merged.push(...(value.is === 'list' ? value.items : [value]).filter(isFields));
		else if (name === '<<' && value.is === 'scalar' && value.broken) continue;
		else if (name === undefined) fail('yaml-syntax', key, growth, 'the name of a field must be a plain word');
		else if (entries.has(name)) repeated(name, key, entries.get(name)?.key, growth);
		else entries.set(name, { key, value });
	}
	for (const base of merged) {
		for (const [name, field] of base.entries) if (!entries.has(name)) entries.set(name, field);
	}
	return { is: 'fields', at, entries };
}

function repeated(name: string, key: Place, first: Place | undefined, growth: Growth): void {
	growth.faults.push(
		makeFault('duplicate-key', key, {
			words: name,
			why: `\`${name}\` is already written on line ${first?.line ?? 1}; only one of the two can count`,
		}),
	);
}

/** A key as written: `2026` and `true` are names like any other. */
function keyName(key: Node, growth: Growth): string | undefined {
	if (!isScalar(key) || key.value === null) return undefined;
	if (typeof key.value === 'string') return key.value;
	const [from = 0, to = 0] = key.range ?? [];
	return growth.text.source.slice(growth.start + from, growth.start + to);
}

function growAlias(node: Node, at: Place, growth: Growth): Tree {
	const name = (node as unknown as { source: string }).source;
	const target = growth.anchors.get(name);
	growth.unused.delete(name);
	if (target === undefined) return fail('bad-alias', at, growth);
	if (growth.open.has(target.node) || target.tree === undefined) {
		return fail('bad-alias', at, growth, 'a value that contains itself has no end');
	}
	growth.budget -= count(target.tree, growth.budget);
	if (growth.budget < 0) {
		if (growth.budget === -Infinity) return { ...nothing(at), broken: true };
		growth.budget = -Infinity;
		return fail('bad-alias', at, growth, 'the labels of this file stand for more values than a page can have');
	}
	return target.tree;
}

/** Counts the values in a tree, and stops when there are more than the limit. */
function count(tree: Tree, limit: number): number {
	let sum = 1;
	const children = tree.is === 'list' ? tree.items : tree.is === 'fields' ? [...tree.entries.values()].map((field) => field.value) : [];
	for (const child of children) {
		if (sum > limit) break;
		sum += count(child, limit - sum);
	}
	return sum;
}

function fail(code: FaultCode, at: Place, growth: Growth, why?: string): Scalar {
	growth.faults.push(makeFault(code, at, why === undefined ? {} : { why }));
	return { ...nothing(at), broken: true };
}

function nothing(at: Place): Scalar {
	return { is: 'scalar', at, value: null, raw: '', plain: true, comment: undefined };
}

function placeOf(node: Node, growth: Growth): Place {
	const [from = 0, to = from] = node.range ?? [];
	return growth.text.place(growth.start + from, growth.start + Math.max(to, from));
}

/** The place of a tag or a label, which stands before its value. */
function before(at: Place, node: Node, growth: Growth, sign = /![^\s]*\s*$/): Place {
	const end = growth.start + (node.range?.[0] ?? 0);
	const start = Math.max(growth.start, growth.text.source.lastIndexOf('\n', end - 1) + 1);
	const found = growth.text.source.slice(start, end).search(sign);
	return found === -1 ? at : growth.text.place(start + found);
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'range' in value;
}

function isFields(tree: Tree): tree is Fields {
	return tree.is === 'fields';
}

function isMergeable(tree: Tree): boolean {
	return tree.is === 'fields' || (tree.is === 'list' && tree.items.every(isFields));
}
