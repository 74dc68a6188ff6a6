import type { RefKind } from '../../schemas/fields.ts';
import { pageKinds } from '../../schemas/index.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Reference } from '../fields/visit.ts';
import { nearest } from '../nearest.ts';
import { type Draft, findTarget, readReference } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import type { Rule } from './rule.ts';

/** Every reference leads to something of the right kind, elsewhere, once. */
export const checkReferences: Rule = ({ draft }) =>
	draft.entries.flatMap((entry) => [...checkTargets(entry, draft), ...checkTwins(entry)]);

function checkTargets(entry: Entry, draft: Draft): Fault[] {
	return entry.references.flatMap((reference) => {
		const { kind, id } = readReference(reference.value, reference.to);
		if (kind === entry.kind && id === entry.id) return [makeFault('self-reference', reference.at)];
		const target = findTarget(kind, id, draft);
		if (target.is === 'hidden')
			return entry.shelf === 'mine' ? onHidden(reference, target.why) : [];
		return target.is === 'unknown' && !draft.unread.has(kind)
			? [explainUnknown(reference, kind, id, draft)]
			: [];
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

/** Says what of another kind has this id, or what of the right kind is nearest. */
export function explainUnknown(
	reference: Reference,
	kind: RefKind,
	id: string,
	draft: Draft,
): Fault {
	const { field, at, to } = reference;
	const other = kindsOf(id.replace(/^[a-z]+\//, ''), draft).filter((found) => found !== kind);
	const allowed = other.find((found) => to.includes(found));
	if (allowed)
		return makeFault('wrong-kind', at, {
			why: reference.value.includes('/')
				? `no ${kind} has this id, but ${a(allowed)} has`
				: `${a(allowed)} has this id, and here a bare id means ${a(kind)}`,
			mend: `write ${allowed}/${id}`,
		});
	const near = nearest(id, idsOf(kind, draft));
	if (other[0] !== undefined && near === undefined) {
		return makeFault('wrong-kind', at, {
			why: `\`${field}\` takes ${to.map(a).join(' or ')}, and "${id}" is ${other.map(a).join(' and ')}`,
			mend: `name ${a(kind)}, or move it to a field that takes ${a(other[0])}`,
		});
	}
	return makeFault('unknown-id', at, {
		why: `no ${kind} has this id, so \`${field}\` would lead nowhere`,
		mend:
			near === undefined
				? addHint(kind, id, draft)
				: `use "${near}", or ${addHint(kind, id, draft)}`,
	});
}

function addHint(kind: RefKind, id: string, draft: Draft): string {
	if (kind === 'theme') return 'add the theme to a year';
	if (kind === 'resource') return 'add the resource to mine/resources.yaml';
	if (kind === 'thread')
		return `use one of: ${[...draft.threads].join(', ') || 'none is named yet'}`;
	return `add content/mine/${pageKinds[kind].folder}/${id}.mdx`;
}

function kindsOf(id: string, draft: Draft): RefKind[] {
	const kinds = [
		'milestone',
		'decision',
		'option',
		'skill',
		'area',
		'theme',
		'template',
		'guide',
		'year',
		'resource',
	] as const;
	return kinds.filter((kind) => findTarget(kind, id, draft).is !== 'unknown');
}

function idsOf(kind: RefKind, draft: Draft): Iterable<string> {
	if (kind === 'theme') return draft.themes.keys();
	if (kind === 'resource') return draft.allResources.keys();
	if (kind === 'thread') return draft.threads;
	return [...draft.all.values()].filter((entry) => entry.kind === kind).map(({ id }) => id);
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

function a(kind: RefKind): string {
	return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
