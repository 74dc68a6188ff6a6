import type { RoadmapPage } from '../roadmap/model.ts';

/** A section that the model adds to a page, before or after the author’s text. */
export interface Panel {
	readonly name: PanelName;
	/** Anchor of its heading. The prefix keeps it apart from the anchors of authors’ headings. */
	readonly id: string;
	readonly title: string;
	readonly children?: readonly { readonly id: string; readonly title: string }[];
}

/** The panels of a page in the order in which they are drawn. */
export interface Panels {
	readonly before: readonly Panel[];
	readonly after: readonly Panel[];
}

/** Anchors and titles of all panels; components and the table of contents share them. */
export const panelTitles = {
	outcomes: 'Done when',
	timeline: 'The year in quarters',
	themes: 'What the year is made of',
	options: 'The options',
	criteria: 'What to judge by',
	tree: 'Where each option leads',
	milestones: 'Milestones',
	leads: 'Where it leads',
	ladder: 'The ladder',
	uses: 'Where the road uses it',
	neighbours: 'Before and after',
	skillMap: 'Its neighbours',
	evidence: 'Evidence to keep',
	proof: 'What counts as proof',
	questions: 'What a mentor asks',
	skills: 'Skills',
	templates: 'Documents to copy',
	resources: 'Sources',
} as const;

export type PanelName = keyof typeof panelTitles;

/** `outcomes` → `road-outcomes` */
export const panelId = (name: PanelName): string => `road-${name.toLowerCase()}`;

/** Which panels a page has; a panel with nothing to say is left out. */
export function panelsOf(page: RoadmapPage): Panels {
	switch (page.kind) {
		case 'year':
			return {
				before: present([['timeline', [...page.milestones, ...page.decisions]]]),
				after: [{ ...panel('themes'), children: page.themes.map(({ id, title }) => ({ id: `theme-${id}`, title })) }],
			};
		case 'milestone':
			return {
				before: [panel('outcomes')],
				after: present([
					['evidence', page.evidence],
					['questions', page.questions],
					['neighbours', [...page.needs, ...page.helps, ...page.unlocks, ...page.easier]],
					['skills', page.builds],
					['templates', page.templates],
					['resources', page.resources],
				]),
			};
		case 'decision':
			return { before: [panel('options')], after: [panel('criteria'), panel('tree')] };
		case 'option':
			return { before: present([['milestones', page.milestones]]), after: present([['skills', page.skills], ['leads', page.leadsTo]]) };
		case 'area':
			return { before: present([['skills', page.skills]]), after: [] };
		case 'skill':
			return {
				before: [],
				after: [
					{ ...panel('ladder'), children: page.levels.map((level) => ({ id: `level-${level.number}`, title: level.name })) },
					...present([
						['proof', page.evidence],
						['uses', [...page.milestones, ...page.options]],
						['skillMap', [...page.needs, ...page.leadsTo]],
						['templates', page.templates],
						['resources', page.resources],
					]),
				],
			};
		case 'template':
			return { before: [], after: present([['uses', [...page.milestones, ...page.skills]], ['resources', page.resources]]) };
		case 'home':
		case 'page':
		case 'guide':
			return { before: [], after: [] };
	}
}

function present(panels: readonly (readonly [PanelName, readonly unknown[]])[]): Panel[] {
	return panels.filter(([, items]) => items.length > 0).map(([name]) => panel(name));
}

function panel(name: PanelName): Panel {
	return { name, id: panelId(name), title: panelTitles[name] };
}
