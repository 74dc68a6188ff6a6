import type { APIRoute } from 'astro';
import { writePlan } from '../formats/plan.ts';
import { jsonFile, schemaAddress } from '../site/documents.ts';
import { loadPlan } from '../site/plan.ts';

/** `/plan.json`: the plan of this build for programs. */
export const GET: APIRoute = async () => {
	const { plan } = await loadPlan();
	return jsonFile(writePlan(plan, schemaAddress('plan')));
};
