import type { Holdings } from '../../engine/engine.ts';
import type { StoredImport } from '../../engine/stored-import.ts';

/** How many requests of an import count in it, and not in another one or not at all. */
export const countedRequests = ({ id, requests }: StoredImport, { repeats, rests }: Holdings): number =>
  [...repeats, ...rests].reduce((left, one) => (one.importId === id ? left - one.requests : left), requests);
