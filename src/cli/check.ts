import { checkContent } from '../roadmap/check.ts';
import { listPublicFiles, readContent } from '../site/content-files.ts';

const root = process.cwd();
const started = performance.now();
const files = await readContent(root);
const checked = checkContent(files, { components: [], publicFiles: await listPublicFiles(root) });
for (const fault of checked.faults) console.log(`${fault.file}:${fault.line}:${fault.column}  ${fault.code}  "${fault.words}"\n  why   ${fault.why}\n  mend  ${fault.mend}`);
console.log(checked.faults.length, 'faults', checked.pages.length, 'pages', Math.round(performance.now() - started), 'ms', checked.roadmap?.milestones.length);
