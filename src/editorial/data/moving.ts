/** A subject whose facts change from one edition to the next. */
export interface MovingSubject {
	readonly name: string;
	/** Words, or a citation, by which a page names it. */
	readonly names: RegExp;
	/** Words by which a page says which edition it means; citations are read with their year. */
	readonly states: RegExp;
	/** The edition that our pages were written against, and when it was seen. */
	readonly seen: string;
}

/** A month and a year, or a year beside a word for an edition. */
const dated =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\\d\\d|20\\d\\d(?: edition|[- ]\\d\\d)|edition (?:of )?20\\d\\d';

/** Everything on our pages that moves. Whoever writes about another such thing adds a row. */
export const movingSubjects: readonly MovingSubject[] = [
	{
		name: 'the EU AI Act',
		names: /\bAI Act\b|Regulation \(EU\) 202\d\/\d+/,
		states: /Regulation \(EU\) 202\d\/\d+/,
		seen: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, in force since 27 July 2026',
	},
	{
		name: 'the OWASP list for LLM applications',
		names: /\bOWASP\b(?![^.]{0,40}\bagentic\b)|\[@owasp-(?:genai-)?llm/i,
		states: new RegExp(`OWASP[^.;]*(?:${dated}|20\\d\\d\\))|(?:${dated})[^.;]*OWASP`, 'i'),
		seen: '2026 edition of August 2026, in another order than 2025',
	},
	{
		name: 'the OWASP list for agentic applications',
		names: /\bOWASP\b[^.]{0,40}\bagentic\b|\[@owasp-agentic/i,
		states: new RegExp(`agent[^.;]*(?:${dated}|20\\d\\d\\))|(?:${dated})[^.;]*agent`, 'i'),
		seen: '2026 edition of December 2025',
	},
	{
		name: 'the DORA metrics',
		names: /\bDORA\b[^.]{0,60}\b(?:metrics?|keys)\b|\[@dora-metrics\]/i,
		states: new RegExp(`\\bDORA\\b[^.]*(?:${dated})|(?:${dated})[^.]*\\bDORA\\b`, 'i'),
		seen: 'five metrics, guide updated in January 2026',
	},
	{
		name: 'the OpenTelemetry conventions for generative AI',
		names: /\bOpenTelemetry\b|\[@opentelemetry/i,
		states: new RegExp(
			`(?:OpenTelemetry|conventions)[^;]*(?:${dated}|in development)|(?:${dated})[^;]*(?:OpenTelemetry|conventions)`,
			'i',
		),
		seen: 'a repository of their own, still in development, August 2026',
	},
	{
		name: 'the Model Context Protocol',
		names: /\bModel Context Protocol\b|\bMCP\b|\[@mcp-/,
		states: /revision (?:of )?(?:20\d\d|you run)|20\d\d-\d\d-\d\d/i,
		seen: 'dated revisions, the newest 2026-07-28',
	},
	{
		name: 'MITRE ATLAS',
		names: /\bMITRE ATLAS\b|\[@mitre-atlas\]/,
		states: /ATLAS[^.]*(?:release|version|v)\s*\d|(?:release|version)\s*\d[\d.]*[^.]*ATLAS/i,
		seen: 'release 5.6.1 of May 2026',
	},
];
