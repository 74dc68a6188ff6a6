import { type FaultEntry, guide } from './entry.ts';

const file = 'mine/guides/second-week.mdx';
const line = (words: string) => guide(`## Monday\n\n${words}\n`);

/** Links, images, citations. */
export const linkFaults = {
	'broken-link': {
		severity: 'fault',
		title: 'A link to a page that is not there',
		why: 'no page lies at this place',
		mend: 'name the file of a page, from this page’s own folder',
		sample: { file, before: line('See [wounds](../milestones/wound-car.mdx).'), after: line('See [wounds](../milestones/wound-care.mdx).'), at: [10, 5] },
	},
	'broken-anchor': {
		severity: 'fault',
		title: 'A link to a part that is not there',
		why: 'the page exists, but nothing on it has this name',
		mend: 'use an anchor that exists',
		sample: { file, before: line('See [wounds](../milestones/wound-care.mdx#practise).'), after: line('See [wounds](../milestones/wound-care.mdx#practice).'), at: [10, 5] },
	},
	'site-link': {
		severity: 'fault',
		title: 'A link by address instead of by file',
		why: 'an address that begins with / breaks when the site lies in a folder, and nobody can check it in an editor',
		mend: 'write the path of the file, from this page’s own folder',
		sample: { file, before: line('See [wounds](/milestones/wound-care/).'), after: line('See [wounds](../milestones/wound-care.mdx).'), at: [10, 5] },
	},
	'link-form': {
		severity: 'fault',
		title: 'A link in a form that does not work',
		why: 'written like this the link leads to a place that does not exist',
		mend: 'write a file of a page, or a whole address with https:// or mailto:',
		sample: { file, before: line('See [wounds](../milestones/wound-care.md).'), after: line('See [wounds](../milestones/wound-care.mdx).'), at: [10, 5] },
	},
	'empty-link': {
		severity: 'fault',
		title: 'A link without a target or without words',
		why: 'the link has no target',
		mend: 'write the target between the round brackets',
		sample: { file, before: line('See [wounds]().'), after: line('See [wounds](../milestones/wound-care.mdx).'), at: [10, 5] },
	},
	'unread-link': {
		severity: 'fault',
		title: 'Brackets that do not become a link',
		why: 'this was meant as a link, and the reader would see the brackets',
		mend: 'write it as [words](target)',
		sample: { file, before: line('See [wounds] (../milestones/wound-care.mdx).'), after: line('See [wounds](../milestones/wound-care.mdx).'), at: [10, 5] },
	},
	'unsafe-address': {
		severity: 'fault',
		title: 'An address that runs code or reads files',
		why: 'an address of this kind runs code in the reader’s browser or names a file on one machine',
		mend: 'link to a page with https://, or to a file beside this page',
		sample: { file, before: line('[Wounds](javascript:alert(1))'), after: line('[Wounds](https://example.org)'), at: [10, 1] },
	},
	'missing-image': {
		severity: 'fault',
		title: 'An image that is not there',
		why: 'no image lies at this place, so the reader would see an empty frame',
		mend: 'put the image beside the page, and name it as it is called',
		sample: { file, before: line('![A heel](heal.png)'), after: line('![A heel](heel.png)'), at: [10, 1], extra: { 'mine/guides/heel.png': 'png' } },
	},
	'no-alt': {
		severity: 'fault',
		title: 'An image without a description',
		why: 'people who cannot see the image get nothing in its place',
		mend: 'say between the square brackets what the image shows',
		sample: { file, before: line('![](heel.png)'), after: line('![A heel](heel.png)'), at: [10, 1], extra: { 'mine/guides/heel.png': 'png' } },
	},
	'bad-citation': {
		severity: 'fault',
		title: 'A citation in a wrong form',
		why: 'a citation is an @ and one id in square brackets, with nothing else inside; the reader would see this as it stands',
		mend: 'write [@id], one pair of brackets for each',
		sample: { file, before: line('Read on [@ wound-book].'), after: line('Read on [@wound-book].'), at: [10, 9] },
	},
} as const satisfies Record<string, FaultEntry>;
