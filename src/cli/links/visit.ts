/** What a web address answered. */
export interface Visit {
	readonly url: string;
	/**
	 * `fine` it is there; `moved` it is there under another address; `gone` the site says that it
	 * does not exist; `refused` the site does not talk to programs, so a person has to look;
	 * `silent` no answer, or a broken one.
	 */
	readonly state: 'fine' | 'moved' | 'gone' | 'refused' | 'silent';
	/** The status, or why there is none. */
	readonly said: string;
	/** The address to which it moved. */
	readonly to?: string;
}

/** What is looked at of a response. */
type Answer = Pick<Response, 'status' | 'url' | 'redirected' | 'body'>;

/** What a visit needs from the world outside; a test passes its own. */
export interface World {
	readonly fetch: (url: string, init: RequestInit) => Promise<Answer>;
	readonly wait: (milliseconds: number) => Promise<void>;
}

/** Waits before the second and the third try, in milliseconds. */
const pauses = [2_000, 10_000];

/** Statuses that a second try may change. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Statuses with which sites turn away programs and let browsers in. */
const refusals = new Set([401, 403, 405, 406, 418, 429, 451, 999]);

/** Asks for an address, first for its head alone and then for all of it, three times at most. */
export async function visit(url: string, world: World): Promise<Visit> {
	let last = await ask(url, world);
	for (const pause of pauses) {
		if (last.state !== 'silent' && !passing.has(Number(last.said))) return last;
		await world.wait(pause);
		last = await ask(url, world);
	}
	return last;
}

/** Many sites answer HEAD with an error and GET with a page. */
async function ask(url: string, world: World): Promise<Visit> {
	const head = await request(url, 'HEAD', world);
	return head.state === 'fine' || head.state === 'moved' ? head : request(url, 'GET', world);
}

async function request(url: string, method: 'HEAD' | 'GET', { fetch }: World): Promise<Visit> {
	try {
		const headers = {
			accept: 'text/html,*/*;q=0.8',
			'user-agent': 'Mozilla/5.0 (compatible; link check of a handbook)',
		};
		const answer = await fetch(url, {
			method,
			headers,
			redirect: 'follow',
			signal: AbortSignal.timeout(20_000),
		});
		await answer.body?.cancel();
		return judge(url, answer);
	} catch (error) {
		return { url, state: 'silent', said: explain(error) };
	}
}

function judge(url: string, { status, url: to, redirected }: Answer): Visit {
	const said = String(status);
	if (status < 400)
		return redirected && !isSame(url, to)
			? { url, state: 'moved', said, to }
			: { url, state: 'fine', said };
	if (refusals.has(status)) return { url, state: 'refused', said };
	return { url, state: status < 500 ? 'gone' : 'silent', said };
}

/** A slash at the end, `www.`, `https` for `http` and what follows a `?` are no move. */
function isSame(one: string, other: string): boolean {
	const bare = (url: string) =>
		url
			.replace(/^https?:\/\/(?:www\.)?/i, '')
			.replace(/[?#].*$/, '')
			.replace(/\/+$/, '');
	return bare(one) === bare(other);
}

function explain(error: unknown): string {
	if (!(error instanceof Error)) return 'no answer';
	const { cause } = error;
	return cause instanceof Error && 'code' in cause
		? String(cause.code)
		: error.name === 'TimeoutError'
			? 'no answer in 20 s'
			: error.message;
}
