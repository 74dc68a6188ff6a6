export type Point = readonly [x: number, y: number];

/** Straight pieces per curve: the box of a drawn curve is then right to a hundredth of a pixel. */
const steps = 24;

/** The lines that a path's `d` draws, curves cut into short straight pieces. */
export function flattenPath(d: string): Point[][] {
	const lines: Point[][] = [];
	let line: Point[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	/** The control point that a smooth curve mirrors. */
	let control: Point | undefined;
	const to = (px: number, py: number) => {
		[x, y] = [px, py];
		line.push([x, y]);
	};
	const curve = (points: readonly Point[]) => {
		const all: Point[] = [[x, y], ...points];
		for (let step = 1; step <= steps; step++) line.push(bezier(all, step / steps));
		[x, y] = points.at(-1) ?? [x, y];
	};

	for (const { command, values } of parseCommands(d)) {
		const relative = command === command.toLowerCase();
		const px = (index: number) => (values[index] ?? 0) + (relative ? x : 0);
		const py = (index: number) => (values[index] ?? 0) + (relative ? y : 0);
		const at = (index: number): Point => [px(index), py(index + 1)];
		const mirrored = (): Point => (control ? [2 * x - control[0], 2 * y - control[1]] : [x, y]);
		let next: Point | undefined;
		switch (command.toUpperCase()) {
			case 'M':
				[x, y] = at(0);
				[startX, startY] = [x, y];
				lines.push((line = [[x, y]]));
				break;
			case 'L':
				to(...at(0));
				break;
			case 'H':
				to(px(0), y);
				break;
			case 'V':
				to(x, py(0));
				break;
			case 'C':
				next = at(2);
				curve([at(0), next, at(4)]);
				break;
			case 'S':
				next = at(0);
				curve([mirrored(), next, at(2)]);
				break;
			case 'Q':
				next = at(0);
				curve([next, at(2)]);
				break;
			case 'T':
				next = mirrored();
				curve([next, at(0)]);
				break;
			case 'A':
				for (const point of arc([x, y], values, at(5))) to(...point);
				break;
			case 'Z':
				to(startX, startY);
				break;
		}
		control = next;
	}
	return lines;
}

/** Length of all lines of a path. */
export function findPathLength(d: string): number {
	let length = 0;
	for (const line of flattenPath(d))
		for (let index = 1; index < line.length; index++) {
			const [a, b] = [line[index - 1], line[index]];
			if (a && b) length += Math.hypot(b[0] - a[0], b[1] - a[1]);
		}
	return length;
}

/** The point that lies a length along a path. */
export function findPathPoint(d: string, length: number): Point {
	let left = length;
	let last: Point = [0, 0];
	for (const line of flattenPath(d))
		for (const [index, point] of line.entries()) {
			const before = line[index - 1];
			if (before) {
				const piece = Math.hypot(point[0] - before[0], point[1] - before[1]);
				if (piece >= left && piece > 0) {
					const part = left / piece;
					return [
						before[0] + (point[0] - before[0]) * part,
						before[1] + (point[1] - before[1]) * part,
					];
				}
				left -= piece;
			}
			last = point;
		}
	return last;
}

const sizes: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	T: 2,
	A: 7,
	Z: 0,
};

/** `M0 0 10 10z` → a move, a line and a close: repeated numbers repeat the command. */
function parseCommands(d: string): { command: string; values: number[] }[] {
	const commands: { command: string; values: number[] }[] = [];
	for (const [, letter = '', list = ''] of d.matchAll(
		/([a-zA-Z])([^a-zA-Z]*(?:e[-+]?\d[^a-zA-Z]*)*)/g,
	)) {
		const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
		const size = sizes[letter.toUpperCase()] ?? 0;
		if (size === 0) {
			commands.push({ command: letter, values: [] });
			continue;
		}
		for (let index = 0; index + size <= numbers.length; index += size) {
			const repeated =
				index > 0 && letter === 'M' ? 'L' : index > 0 && letter === 'm' ? 'l' : letter;
			commands.push({ command: repeated, values: numbers.slice(index, index + size) });
		}
	}
	return commands;
}

function bezier(points: readonly Point[], t: number): Point {
	let level = points;
	while (level.length > 1)
		level = level.slice(1).map((point, index): Point => {
			const before = level[index] ?? point;
			return [before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t];
		});
	return level[0] ?? [0, 0];
}

/** An elliptical arc as points, by the formulas of SVG 2, appendix B.2.4. */
function arc(from: Point, values: readonly number[], to: Point): Point[] {
	const [rxRaw = 0, ryRaw = 0, angle = 0, large = 0, sweep = 0] = values;
	let [rx, ry] = [Math.abs(rxRaw), Math.abs(ryRaw)];
	if (rx === 0 || ry === 0) return [to];
	const phi = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
	const dx = (from[0] - to[0]) / 2;
	const dy = (from[1] - to[1]) / 2;
	const x1 = cos * dx + sin * dy;
	const y1 = -sin * dx + cos * dy;
	const scale = Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2);
	if (scale > 1) [rx, ry] = [rx * scale, ry * scale];
	const top = (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2;
	const bottom = (rx * y1) ** 2 + (ry * x1) ** 2;
	const factor =
		bottom === 0 ? 0 : Math.sqrt(Math.max(0, top / bottom)) * (large === sweep ? -1 : 1);
	const cx1 = (factor * rx * y1) / ry;
	const cy1 = (-factor * ry * x1) / rx;
	const cx = cos * cx1 - sin * cy1 + (from[0] + to[0]) / 2;
	const cy = sin * cx1 + cos * cy1 + (from[1] + to[1]) / 2;
	const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
	let turn = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
	if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
	if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
	const points: Point[] = [];
	for (let step = 1; step < steps; step++) {
		const theta = start + (turn * step) / steps;
		points.push([
			cx + rx * Math.cos(theta) * cos - ry * Math.sin(theta) * sin,
			cy + rx * Math.cos(theta) * sin + ry * Math.sin(theta) * cos,
		]);
	}
	return [...points, to];
}
