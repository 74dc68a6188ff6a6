import type {
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../schemas/progress.ts';
import { type Data, writeYaml } from './yaml.ts';

/**
 * The text of `mine/progress.yaml`. Reading it gives an equal record, but for outcomes with an empty
 * list, which say nothing. Items are sorted by id, so that
 * two people’s files differ only where they say different things; defaults are left out.
 */
export function writeProgress(progress: ProgressData): string {
	return writeYaml(progressFields(progress));
}

/** The record as the file says it. */
export function progressFields({
	updated,
	asks,
	milestones,
	skills,
}: ProgressData): Readonly<Record<string, Data>> {
	return {
		updated,
		asks: asks.map(({ text, about, visibility }) => ({
			text,
			about,
			visibility: unless('mentor', visibility),
		})),
		milestones: mapSorted(milestones, milestoneFields),
		skills: mapSorted(skills, skillFields),
	};
}

/** A milestone of which nothing is said still stands in the file: `state: planned`. */
const milestoneFields = (milestone: MilestoneProgressData): Data => ({
	state: milestone.state,
	why: milestone.why,
	started: milestone.started,
	finished: milestone.finished,
	spent: milestone.spent && { own: milestone.spent.own, job: milestone.spent.job },
	visibility: unless('mentor', milestone.visibility),
	outcomes: mapSorted(milestone.outcomes, (evidence) =>
		evidence.map(({ proof, text, date, visibility }) => ({
			proof,
			text,
			date,
			visibility: unless('mentor', visibility),
		})),
	),
	notes: notesOf(milestone.notes),
});

function skillFields({ level, visibility, notes }: SkillProgressData): Data {
	return visibility === 'mentor' && notes.length === 0
		? level
		: { level, visibility: unless('mentor', visibility), notes: notesOf(notes) };
}

const notesOf = (notes: MilestoneProgressData['notes']): Data =>
	notes.map(({ text, date, visibility }) => ({
		text,
		date,
		visibility: unless('private', visibility),
	}));

const unless = (usual: string, value: string): string | undefined =>
	value === usual ? undefined : value;

const mapSorted = <T>(
	items: Readonly<Record<string, T>>,
	write: (item: T) => Data,
): Readonly<Record<string, Data>> =>
	Object.fromEntries(
		Object.entries(items)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, item]) => [id, write(item)]),
	);
