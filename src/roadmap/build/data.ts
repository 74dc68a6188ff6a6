import type { Draft } from '../pages/draft.ts';

/** The frontmatter of every kind under one roof, for the modules that build the road. */
export type { AreaData } from '../../schemas/area.ts';
export type { DecisionData } from '../../schemas/decision.ts';
export type { GuideData } from '../../schemas/guide.ts';
export type { HomeData } from '../../schemas/home.ts';
export type { MilestoneData } from '../../schemas/milestone.ts';
export type { OptionData } from '../../schemas/option.ts';
export type { PageData } from '../../schemas/page.ts';
export type { ResourceData } from '../../schemas/resource.ts';
export type { SkillData } from '../../schemas/skill.ts';
export type { TemplateData } from '../../schemas/template.ts';
export type { YearData } from '../../schemas/year.ts';
export type { Hours } from '../model.ts';

/** The frontmatter of a page that is shown. */
export function dataOf<T>(kind: string, id: string, draft: Draft): T {
	return draft.all.get(`${kind}/${id}`)?.data as T;
}
