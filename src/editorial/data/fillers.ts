/** A phrase that is never missed when it goes. */
export interface Filler {
	/** In small letters; a `*` stands for any ending: `delv*` is delve, delves and delving. */
	readonly phrase: string;
	/** Longer phrases, terms of art, in which it may stand. */
	readonly except?: readonly string[];
}

/**
 * Fillers, by the habit they come from. A phrase belongs here when the sentence says the same
 * without it; a word that is sometimes right names those uses in `except`.
 */
export const fillers: readonly Filler[] = [
	// Clearing the throat before saying it.
	...plain(
		'it is important to',
		'it is worth noting',
		'it is worth mentioning',
		'it should be noted',
		'it is essential to',
		'it is vital to',
	),
	...plain(
		'it goes without saying',
		'needless to say',
		'please note that',
		'keep in mind that',
		'bear in mind that',
	),
	...plain(
		'as we all know',
		'as mentioned above',
		'as mentioned earlier',
		'as previously mentioned',
		'without further ado',
		"let's dive",
		'let us dive',
	),
	...plain(
		'dive deep into',
		'deep dive into',
		'when it comes to',
		'the fact of the matter',
		'despite the fact that',
		'the truth is that',
		'one thing is clear',
	),
	// Long forms of short words.
	...plain(
		'in order to',
		'due to the fact',
		'for the purpose of',
		'with regard to',
		'with respect to the fact',
		'in terms of',
		'in the event that',
	),
	...plain(
		'at this point in time',
		'in the process of',
		'on a regular basis',
		'on a daily basis',
		'the majority of',
		'a large number of',
		'a variety of',
	),
	...plain(
		'a wide range of',
		'a wide variety of',
		'a broad range of',
		'a plethora of',
		'a myriad of',
		'a multitude of',
		'has the ability to',
		'have the ability to',
	),
	// Weight that is claimed and not shown.
	...plain(
		'crucial*',
		'plays a key role',
		'plays a vital role',
		'play a key role',
		'play a vital role',
		'plays an important role',
		'pivotal',
		'paramount',
		'of utmost importance',
	),
	...plain(
		'game changer*',
		'game-chang*',
		'cutting edge',
		'cutting-edge',
		'state-of-the-art',
		'world-class',
		'best-in-class',
		'next-generation',
		'next level thinking',
	),
	...plain(
		'revolutioni*',
		'transformative',
		'groundbreaking',
		'ground-breaking',
		'unparalleled',
		'unprecedented',
		'ever-changing',
		'ever-evolving',
		'fast-paced',
	),
	{
		phrase: 'robust',
		except: [
			'doubly robust',
			'robust optimi*',
			'robust statistic*',
			'robust control',
			'adversarially robust',
			'robust standard error*',
		],
	},
	...plain(
		'robustly',
		'seamless*',
		'frictionless*',
		'effortless*',
		'holistic*',
		'synerg*',
		'turnkey',
		'future-proof*',
		'battle-tested',
		'mission-critical',
	),
	// Verbs of the brochure.
	...plain(
		'delv*',
		'leveraging',
		'leveraged',
		'leverages',
		'to leverage',
		'can leverage',
		'leverage the',
		'leverage your',
		'leverage our',
		'leverage these',
	),
	...plain(
		'unlock*',
		'empower*',
		'unleash*',
		'supercharg*',
		'harness the power',
		'elevate your',
		'embark*',
		'foster a culture',
		'move the needle',
		'navigate the complex*',
	),
	{
		phrase: 'journey*',
		except: ['user journey*', 'customer journey*', "user's journey*", "customer's journey*"],
	},
	{
		phrase: 'landscape*',
		except: ['adversarial threat landscape', 'cloud native landscape', 'loss landscape*'],
	},
	...plain(
		'ecosystem of tools',
		'tapestry',
		'realm of',
		'treasure trove',
		'double-edged sword',
		'low-hanging fruit',
		'silver bullet*',
		'secret sauce',
		'a testament to',
	),
	{
		phrase: 'best practice*',
		except: [
			'rules of machine learning: best practices',
			'performance engineering: best practices',
		],
	},
	// Closing without a conclusion.
	...plain(
		'at the end of the day',
		'in conclusion',
		'to sum up',
		'in a nutshell',
		'all in all',
		'last but not least',
		'the bottom line is',
		'only time will tell',
	),
	...plain(
		"in today's",
		"in today's world",
		'in this day and age',
		'now more than ever',
		'going forward',
		'moving forward',
		'the sky is the limit',
		'the possibilities are endless',
	),
];

function plain(...phrases: readonly string[]): Filler[] {
	return phrases.map((phrase) => ({ phrase }));
}
