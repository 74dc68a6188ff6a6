/** Every id begins with the drawing’s, none is there twice, none is kept that nobody refers to. */
export function prefixIds(svg: Element, id: string): void {
	const all = [svg, ...svg.querySelectorAll('*')];
	const styles = [...svg.querySelectorAll('style')].map((style) => style.textContent).join('');
	const referred = new Set<string>();
	for (const element of all)
		for (const { name, value } of element.attributes) {
			for (const [, target = ''] of value.matchAll(/url\(\s*['"]?#([^'")]+)['"]?\s*\)/g))
				referred.add(target);
			if ((name === 'href' || name === 'xlink:href') && value.startsWith('#'))
				referred.add(value.slice(1));
		}
	const renamed = new Map<string, string>();
	for (const element of all) {
		if (element === svg) {
			element.id = id;
			continue;
		}
		const old = element.id;
		if (!old) continue;
		if (renamed.has(old) || (!referred.has(old) && !styles.includes(`#${old}`))) {
			element.removeAttribute('id');
			continue;
		}
		const fresh = `${id}-${renamed.size + 1}`;
		renamed.set(old, fresh);
		element.id = fresh;
	}
	const find = (target: string) =>
		renamed.get(target) ?? [...renamed].find(([old]) => old.endsWith(target))?.[1];
	for (const element of all)
		for (const { name, value } of [...element.attributes]) {
			const reference = /^url\(\s*['"]?#([^'")]+)['"]?\s*\)$/.exec(value)?.[1];
			const anchor = name.endsWith('href') && value.startsWith('#') ? value.slice(1) : undefined;
			const target = reference ?? anchor;
			if (target === undefined) continue;
			const fresh = find(target);
			if (!fresh) element.removeAttribute(name);
			else element.setAttribute(name, reference ? `url(#${fresh})` : `#${fresh}`);
		}
	for (const style of svg.querySelectorAll('style'))
		style.textContent = (style.textContent ?? '').replace(
			/#([A-Za-z_][\w-]*)(?=[^{}]*\{)/g,
			(all, name: string) => (renamed.has(name) ? `#${renamed.get(name)}` : all),
		);
}
