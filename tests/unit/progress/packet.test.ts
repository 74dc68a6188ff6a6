import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPacket, type PacketSkill, type Provable } from '../../../src/progress/packet.ts';
import { proofs } from '../../../src/schemas/milestone.ts';
import { anyProgress, evidence, milestone, nothing } from './any-progress.ts';

const outcome = (id: string, proof: (typeof proofs)[number] = 'link') => ({
	id,
	proof,
	text: `It is ${id}.`,
	address: `/milestones/x/#outcome-${id}`,
});
const step = (id: string, builds: Provable['builds'] = []): Provable => ({
	id,
	title: id.toUpperCase(),
	address: `/milestones/${id}/`,
	outcomes: [outcome('laid'), outcome('signed', 'witness')],
	builds,
});
const skill = (id: string): PacketSkill => ({
	id,
	title: id.toUpperCase(),
	address: `/skills/${id}/`,
	levels: ['Helps', 'Leads'],
});
const road = [
	step('keel', [{ skill: 'planing', level: 1 }]),
	step('mast', [
		{ skill: 'planing', level: 2 },
		{ skill: 'rigging', level: 1 },
	]),
	step('oar'),
	step('gone', [{ skill: 'hidden-skill', level: 1 }]),
	step('constructor'),
];
const skills = [skill('planing'), skill('rigging'), skill('constructor')];
const known = anyProgress({
	milestone: fc.constantFrom(...road.map(({ id }) => id), 'unknown'),
	outcome: fc.constantFrom('laid', 'signed', 'unknown', 'constructor'),
});

const entriesOf = (packet: ReturnType<typeof buildPacket>) => [
	...packet.skills.flatMap(({ entries }) => entries),
	...packet.others,
];

describe('a packet of any record', () => {
	test('cites evidence in every line, and invents none', () => {
		fc.assert(
			fc.property(known, (progress) => {
				for (const { milestone, outcomes } of entriesOf(buildPacket(road, skills, progress))) {
					expect(road).toContain(milestone);
					expect(outcomes.length).toBeGreaterThan(0);
					for (const { outcome, evidence } of outcomes) {
						expect(milestone.outcomes).toContain(outcome);
						expect(evidence.length).toBeGreaterThan(0);
						expect(evidence).toEqual(progress.milestones[milestone.id]?.outcomes[outcome.id]);
					}
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('leaves no evidence out that an outcome of the road has', () => {
		fc.assert(
			fc.property(known, (progress) => {
				const packet = buildPacket(road, skills, progress);
				const shown = new Set(
					entriesOf(packet).flatMap(({ milestone, outcomes }) =>
						outcomes.map(({ outcome }) => `${milestone.id}#${outcome.id}`),
					),
				);
				const given = road.flatMap(({ id, outcomes }) =>
					outcomes
						.filter(
							(one) =>
								(
									Object.entries(progress.milestones).find(([key]) => key === id)?.[1].outcomes[
										one.id
									] ?? []
								).length > 0,
						)
						.map((one) => `${id}#${one.id}`),
				);
				expect([...shown].sort()).toEqual(given.sort());
			}),
		);
	});

	test('says every gap of what is claimed', () => {
		fc.assert(
			fc.property(known, (progress) => {
				const packet = buildPacket(road, skills, progress);
				for (const { skill, level, entries } of packet.skills) {
					const carried = entries.some(({ milestone }) =>
						milestone.builds.some((builds) => builds.skill === skill.id && builds.level >= level),
					);
					const told = packet.gaps.some((gap) => gap.is === 'level' && gap.skill === skill.id);
					expect(told).toBe(level > 0 && !carried);
				}
			}),
		);
	});
});

describe('a packet', () => {
	const progress = {
		...nothing,
		milestones: {
			mast: milestone({
				state: 'done',
				outcomes: { laid: [evidence('link', 'https://example.org')] },
			}),
			oar: milestone({ state: 'doing', outcomes: { signed: [evidence('link')] } }),
			gone: milestone({ outcomes: { laid: [evidence('link')] } }),
		},
		skills: {
			planing: { level: 2, visibility: 'public' as const, notes: [] },
			constructor: { level: 1, visibility: 'public' as const, notes: [] },
		},
	};
	const packet = buildPacket(road, skills, progress);

	test('puts a milestone that builds two skills under both', () => {
		expect(
			packet.skills.map(({ skill, level, entries }) => [
				skill.id,
				level,
				entries.map(({ milestone }) => milestone.id),
			]),
		).toEqual([
			['planing', 2, ['mast']],
			['rigging', 0, ['mast']],
			['constructor', 1, []],
		]);
	});

	test('keeps evidence of milestones whose skill is not on the road, and of those that build none', () => {
		expect(packet.others.map(({ milestone }) => milestone.id)).toEqual(['oar', 'gone']);
	});

	test('tells how each outcome stands', () => {
		expect(packet.others[0]?.outcomes[0]).toMatchObject({ standing: 'supported' });
		expect(packet.skills[0]?.entries[0]).toMatchObject({ state: 'claimed' });
	});

	test('says what it cannot show', () => {
		expect(packet.gaps).toEqual([
			{ is: 'unproven', milestone: 'mast', outcome: 'signed' },
			{ is: 'level', skill: 'constructor', level: 1 },
		]);
	});

	test('is empty when nothing has happened', () => {
		expect(buildPacket(road, skills, nothing)).toEqual({ skills: [], others: [], gaps: [] });
	});
});
