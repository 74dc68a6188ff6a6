export { type Hashed, hashOf } from '../roadmap/item-hash.ts';
