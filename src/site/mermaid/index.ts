export { drawDiagrams } from './draw.ts';
export { linksBelow } from './links.ts';
export { toRequests } from './requests.ts';
export { findRefusal, takeDescription } from './source.ts';
export type { DrawError, DrawRequest, DrawResult, DrawnNode, Drawing } from './request.ts';
