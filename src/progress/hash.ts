export { contentHash, crc32 } from '../roadmap/hash.ts';
