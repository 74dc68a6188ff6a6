import { anyOf, withArticle as a } from '../article.ts';
import type { RefKind } from '../../schemas/fields.ts';
import { pageKinds } from '../../schemas/index.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Reference } from '../fields/visit.ts';
import { nearest } from '../nearest.ts';
import { type Draft, findTarget, readReference } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import { type Meant, exists, findKind, findMeant, idsOf, refKinds } from './meant.ts';
import { find, items, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** Every reference leads to something of the right kind, elsewhere, once. */
export const checkReferences: Rule = ({ draft }) =>
	draft.entries.flatMap((entry) => [...checkTargets(entry, draft), ...checkTwins(entry)]);

function checkTargets(entry: Entry, draft: Draft): Fault[] {
	return entry.references.flatMap((reference) => {
		if (!reference.formed) return [explainForm(reference, draft)];
		const { kind, id } = readReference(reference.value, reference.to);
		if (kind === entry.kind && id === entry.id) return [makeFault('self-reference', reference.at)];
		const target = findTarget(kind, id, draft);
		if (target.is === 'hidden')
			return entry.shelf === 'mine' && !target.secret ? onHidden(reference, target.why) : [];
		if (target.is !== 'unknown' || draft.unread.has(kind)) return [];
		return [
			explainLost(reference, kind, id, entry, draft) ?? explainUnknown(reference, kind, id, draft),
		];
	});
}

/** Only what a page cannot be shown without; other references to hidden things are dropped. */
function onHidden(reference: Reference, why: string): Fault[] {
	if (!['theme', 'decision', 'option', 'area'].includes(reference.path)) return [];
	return [
		makeFault('on-hidden', reference.at, {
			why: `your profile leaves it out (${why}), and this page has no place without it`,
		}),
	];
}

/** A theme of the handbook that a year of the fork leaves out is told in that year. */
function explainLost(
	{ at }: Reference,
	kind: RefKind,
	id: string,
	entry: Entry,
	{ entries }: Draft,
): Fault | undefined {
	if (kind !== 'theme' || placeInMine(at)) return undefined;
	const year = entries.find(({ under }) =>
		items(under, 'themes').some((theme) => word(theme, 'id') === id),
	);
	const list = placeInMine(find(year?.tree, 'themes')?.at);
	return (
		list &&
		makeFault('unknown-id', list, {
			words: id,
			why: `the list leaves out the theme "${id}", and ${entry.kind}/${entry.id} of the handbook stands in it`,
			mend: `keep a theme of this id, or hide or move what stands in it`,
		})
	);
}

/** Says which id was meant by words that are none. */
export function explainForm(reference: Reference, draft: Draft): Fault {
	const { path, value, to, at } = reference;
	const named = findKind(value.split('/')[0] ?? '');
	const meant =
		findMeant(
			value,
			to.filter((kind) => value.includes('/') && kind === named),
			draft,
		) ?? findMeant(value, to, draft);
	return makeFault('bad-id', at, {
		why: `\`${nameOf(path)}\` takes an id: lower-case letters and digits, words joined by hyphens`,
		mend: meant ? `write ${written(meant, reference)}` : `write the id of ${anyOf(to)}`,
	});
}

/** Says what of another kind has this id, or what of the right kind is nearest. */
export function explainUnknown(
	reference: Reference,
	kind: RefKind,
	id: string,
	draft: Draft,
): Fault {
	const [, named, bare = id] = /^([a-z]+)\/(.+)$/.exec(id) ?? [];
	if (named !== undefined) return explainKind(reference, named, bare, draft);
	const { field, at, to } = reference;
	const other = refKinds.filter((found) => found !== kind && exists(found, id, draft));
	const allowed = other.find((found) => to.includes(found));
	if (allowed)
		return makeFault('wrong-kind', at, {
			why: reference.value.includes('/')
				? `no ${kind} has this id, but ${a(allowed)} has`
				: `${a(allowed)} has this id, and here a bare id means ${a(kind)}`,
			mend: `write ${written({ kind: allowed, id }, reference)}`,
		});
	const near = nearest(id, idsOf(kind, draft));
	if (other[0] !== undefined && near === undefined)
		return explainOther(reference, id, other[0], other);
	const use = near === undefined ? [] : [`use "${near}"`];
	return makeFault('unknown-id', at, {
		why: `no ${kind} has this id, so \`${field}\` would lead nowhere`,
		mend: [...use, ...addHint(reference, kind, id, draft)].join(', or '),
	});
}

/** The word in front of the slash is none that the field takes. */
function explainKind(reference: Reference, named: string, id: string, draft: Draft): Fault {
	const { field, at, to } = reference;
	const kind = findKind(named);
	const right = to.find((taken) => taken === kind);
	const meant = findMeant(id, right ? [right] : to, draft);
	if (right === undefined && kind !== undefined && meant?.id !== id)
		return explainOther(reference, id, kind, [kind]);
	return makeFault(meant?.id === id ? 'wrong-kind' : 'unknown-id', at, {
		why: right
			? `the kind is written \`${right}\` in front of an id, and "${named}" is none`
			: `\`${field}\` takes ${anyOf(to)}, and "${named}" is none of these`,
		mend: meant ? `write ${written(meant, reference)}` : `write the id of ${anyOf(to)}`,
	});
}

/** What is named, or what the author says it is, belongs into another field. */
function explainOther(
	{ field, at, to }: Reference,
	id: string,
	kind: RefKind | 'page' | 'home',
	found: readonly (RefKind | 'page' | 'home')[],
): Fault {
	return makeFault('wrong-kind', at, {
		why: `\`${field}\` takes ${anyOf(to)}, and "${id}" is ${found.map(a).join(' and ')}`,
		mend:
			field === 'hide'
				? `take it out: ${a(kind)} cannot be hidden by itself`
				: `name ${anyOf(to)}, or move it to a field that takes ${a(kind)}`,
	});
}

/** How a field says what it means: a bare id for the first kind that it takes, save in `hide`. */
function written({ kind, id }: Meant, { field, to }: Reference): string {
	return kind === to[0] && field !== 'hide' ? id : `${kind}/${id}`;
}

function nameOf(path: string): string {
	return path
		.split('.')
		.filter((part) => !/^\d+$/.test(part))
		.join('.');
}

/** How the missing thing could come to be; whoever hides a thing does not want to add it. */
function addHint({ field }: Reference, kind: RefKind, id: string, draft: Draft): string[] {
	if (field === 'hide') return ['take it out: there is nothing to hide'];
	if (kind === 'theme') return ['add the theme to a year'];
	if (kind === 'resource') return ['add the resource to mine/resources.yaml'];
	if (kind === 'thread')
		return [
			draft.threads.size === 0 ? 'take it out' : `use one of: ${[...draft.threads].join(', ')}`,
		];
	return [`add content/mine/${pageKinds[kind].folder}/${id}.mdx`];
}

function checkTwins({ references }: Entry): Fault[] {
	const seen = new Set<string>();
	return references.flatMap(({ path, value, at }) => {
		const list = path.replace(/\d+(?:\.skill)?$/, '');
		const name = `${list} ${value}`;
		if (list === path) return [];
		if (seen.has(name)) return [makeFault('repeated-reference', at)];
		seen.add(name);
		return [];
	});
}
