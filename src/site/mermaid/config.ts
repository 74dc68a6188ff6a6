import type { MermaidConfig } from 'mermaid';
import { hues } from '../../schemas/year.ts';
import { placeholders as p } from './paint.ts';

/** Font size of every drawing, in units of its view box. */
export const fontSize = 14;

/**
 * Texts and graphs beyond this are refused: mermaid itself draws an error picture for them. Seconds
 * are those of the processor, which a busy machine does not use up.
 */
export const limits = { characters: 50_000, edges: 500, seconds: 5 };

/** The last words of a drawing process that ends itself because its seconds are over. */
export const overtime = 'The drawing takes too long.';

const hueOf = (index: number) => hues[index % hues.length] ?? 'green';
const list = <T>(length: number, from: number, entry: (index: number) => [string, T]) =>
	Object.fromEntries(Array.from({ length }, (_, index) => entry(index + from)));

/** Every colour that any kind of diagram reads, as a placeholder for one of the page's tokens. */
const themeVariables = {
	fontSize: `${fontSize}px`,
	background: p['--paper'],
	primaryColor: p['--paper-raised'],
	primaryTextColor: p['--ink'],
	primaryBorderColor: p['--rule'],
	secondaryColor: p['--paper'],
	secondaryTextColor: p['--ink'],
	secondaryBorderColor: p['--rule'],
	tertiaryColor: p['--paper'],
	tertiaryTextColor: p['--ink'],
	tertiaryBorderColor: p['--rule'],
	lineColor: p['--ink-soft'],
	arrowheadColor: p['--ink-soft'],
	textColor: p['--ink'],
	titleColor: p['--ink'],
	noteBkgColor: p['--hue-yellow-surface'],
	noteTextColor: p['--hue-yellow-ink'],
	noteBorderColor: p['--hue-yellow-line'],
	mainBkg: p['--paper-raised'],
	nodeBkg: p['--paper-raised'],
	nodeBorder: p['--rule'],
	nodeTextColor: p['--ink'],
	clusterBkg: p['--paper'],
	clusterBorder: p['--rule'],
	defaultLinkColor: p['--ink-soft'],
	edgeLabelBackground: p['--paper'],
	errorBkgColor: p['--hue-red-surface'],
	errorTextColor: p['--hue-red-ink'],
	// Sequence
	actorBkg: p['--paper-raised'],
	actorBorder: p['--rule'],
	actorTextColor: p['--ink'],
	actorLineColor: p['--rule'],
	signalColor: p['--ink-soft'],
	signalTextColor: p['--ink'],
	labelBoxBkgColor: p['--paper-raised'],
	labelBoxBorderColor: p['--rule'],
	labelTextColor: p['--ink'],
	loopTextColor: p['--ink'],
	activationBkgColor: p['--paper'],
	activationBorderColor: p['--rule'],
	sequenceNumberColor: p['--paper'],
	// State, class, requirement, entity relation
	labelColor: p['--ink'],
	altBackground: p['--paper'],
	transitionColor: p['--ink-soft'],
	transitionLabelColor: p['--ink'],
	stateLabelColor: p['--ink'],
	stateBkg: p['--paper-raised'],
	labelBackgroundColor: p['--paper-raised'],
	compositeBackground: p['--paper'],
	compositeTitleBackground: p['--paper-raised'],
	compositeBorder: p['--rule'],
	innerEndBackground: p['--ink-soft'],
	specialStateColor: p['--ink-soft'],
	classText: p['--ink'],
	attributeBackgroundColorOdd: p['--paper-raised'],
	attributeBackgroundColorEven: p['--paper'],
	rowOdd: p['--paper-raised'],
	rowEven: p['--paper'],
	requirementBackground: p['--paper-raised'],
	requirementBorderColor: p['--rule'],
	requirementTextColor: p['--ink'],
	relationColor: p['--ink-soft'],
	relationLabelBackground: p['--paper'],
	relationLabelColor: p['--ink'],
	personBorder: p['--rule'],
	personBkg: p['--paper-raised'],
	// Gantt
	sectionBkgColor: p['--paper-raised'],
	sectionBkgColor2: p['--paper-raised'],
	altSectionBkgColor: p['--paper'],
	excludeBkgColor: p['--rule'],
	gridColor: p['--rule'],
	todayLineColor: p['--accent'],
	vertLineColor: p['--accent'],
	taskBkgColor: p['--hue-blue-surface'],
	taskBorderColor: p['--hue-blue-line'],
	activeTaskBkgColor: p['--hue-yellow-surface'],
	activeTaskBorderColor: p['--hue-yellow-line'],
	doneTaskBkgColor: p['--hue-green-surface'],
	doneTaskBorderColor: p['--hue-green-line'],
	critBkgColor: p['--hue-red-surface'],
	critBorderColor: p['--hue-red-line'],
	taskTextColor: p['--ink'],
	taskTextLightColor: p['--ink'],
	taskTextDarkColor: p['--ink'],
	taskTextOutsideColor: p['--ink'],
	taskTextClickableColor: p['--accent'],
	// Quadrants
	...list(4, 1, (index) => [`quadrant${index}Fill`, p[`--hue-${hueOf(index - 1)}-surface`]]),
	...list(4, 1, (index) => [`quadrant${index}TextFill`, p[`--hue-${hueOf(index - 1)}-ink`]]),
	quadrantPointFill: p['--accent'],
	quadrantPointTextFill: p['--ink'],
	quadrantXAxisTextFill: p['--ink'],
	quadrantYAxisTextFill: p['--ink'],
	quadrantInternalBorderStrokeFill: p['--rule'],
	quadrantExternalBorderStrokeFill: p['--rule'],
	quadrantTitleFill: p['--ink'],
	// Pie
	...list(12, 1, (index) => [`pie${index}`, p[`--hue-${hueOf(index - 1)}-line`]]),
	pieStrokeColor: p['--paper'],
	pieOuterStrokeColor: p['--rule'],
	pieTitleTextColor: p['--ink'],
	pieSectionTextColor: p['--paper'],
	pieLegendTextColor: p['--ink'],
	pieOpacity: '1',
	radar: { axisColor: p['--ink-soft'], graticuleColor: p['--rule'] },
	xyChart: {
		backgroundColor: p['--paper'],
		titleColor: p['--ink'],
		xAxisTitleColor: p['--ink'],
		xAxisLabelColor: p['--ink'],
		xAxisTickColor: p['--rule'],
		xAxisLineColor: p['--rule'],
		yAxisTitleColor: p['--ink'],
		yAxisLabelColor: p['--ink'],
		yAxisTickColor: p['--rule'],
		yAxisLineColor: p['--rule'],
		plotColorPalette: hues.map((hue) => p[`--hue-${hue}-line`]).join(', '),
	},
	// Time lines, mind maps, radars, journeys
	THEME_COLOR_LIMIT: 12,
	scaleLabelColor: p['--ink'],
	...list(12, 0, (index) => [`cScale${index}`, p[`--hue-${hueOf(index)}-surface`]]),
	...list(12, 0, (index) => [`cScaleLabel${index}`, p[`--hue-${hueOf(index)}-ink`]]),
	...list(12, 0, (index) => [`cScaleInv${index}`, p[`--hue-${hueOf(index)}-line`]]),
	...list(12, 0, (index) => [`cScalePeer${index}`, p[`--hue-${hueOf(index)}-line`]]),
	...list(12, 0, (index) => [`surface${index}`, p['--paper-raised']]),
	...list(12, 0, (index) => [`surfacePeer${index}`, p['--rule']]),
	...list(8, 0, (index) => [`fillType${index}`, p[`--hue-${hueOf(index)}-surface`]]),
	// Git graphs
	...list(8, 0, (index) => [`git${index}`, p[`--hue-${hueOf(index)}-line`]]),
	...list(8, 0, (index) => [`gitInv${index}`, p['--paper']]),
	...list(8, 0, (index) => [`gitBranchLabel${index}`, p['--paper']]),
	branchLabelColor: p['--paper'],
	tagLabelColor: p['--ink'],
	tagLabelBackground: p['--paper-raised'],
	tagLabelBorder: p['--rule'],
	commitLabelColor: p['--ink'],
	commitLabelBackground: p['--paper-raised'],
	...list(8, 1, (index) => [`venn${index}`, p[`--hue-${hueOf(index - 1)}-line`]]),
};

/** What mermaid is started with. Nothing of it can be changed from inside a diagram's text, except sizes. */
export const mermaidConfig: MermaidConfig = {
	startOnLoad: false,
	securityLevel: 'strict',
	suppressErrorRendering: true,
	htmlLabels: false,
	deterministicIds: true,
	deterministicIDSeed: 'drawing',
	// The default, 0, means a new random look of hand-drawn shapes on every run.
	handDrawnSeed: 1,
	theme: 'base',
	look: 'classic',
	fontFamily: 'inherit',
	fontSize,
	maxTextSize: limits.characters,
	maxEdges: limits.edges,
	logLevel: 'fatal',
	themeVariables,
	// Timeline events are brightened by a filter, which takes the contrast of their text away.
	themeCSS: [
		// Headings of frames and columns are bold, see diagrams.css.
		'.cluster-label text,.cluster-label tspan{font-weight:700}',
		'.eventWrapper{filter:none!important}.grid .tick text{fill:currentColor}.lineWrapper line{stroke:currentColor}',
		// Radars share the surfaces of timelines, which are too pale for curves.
		...hues.map((hue, index) => {
			const line = p[`--hue-${hue}-line`];
			return `.radarCurve-${index},.radarLegendBox-${index}{fill:${line};stroke:${line}}`;
		}),
	].join(''),
	flowchart: { padding: 11, wrappingWidth: 160, nodeSpacing: 16, rankSpacing: 28 },
	kanban: { sectionWidth: 170, padding: 8 },
	gantt: {
		useWidth: 700,
		fontSize: 13,
		sectionFontSize: 13,
		leftPadding: 110,
		axisFormat: '%d %b',
	},
	journey: { textPlacement: 'tspan' },
	secure: [
		'secure',
		'securityLevel',
		'startOnLoad',
		'maxTextSize',
		'maxEdges',
		'suppressErrorRendering',
		'htmlLabels',
		'theme',
		'look',
		'themeCSS',
		'themeVariables',
		'fontFamily',
		'fontSize',
		'handDrawnSeed',
		'dompurifyConfig',
		'deterministicIds',
		'deterministicIDSeed',
	],
};
