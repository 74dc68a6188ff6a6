import type { Opener } from '../../../src/sharing/link.ts';
import { deflate, inflate } from '../../../src/site/client/deflate.ts';
import { site } from './road.ts';

export const home = 'https://jane.github.io/career/';
export const maker = { site, home, deflate };
export const opener: Opener = { site, inflate };
