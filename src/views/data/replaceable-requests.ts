import type { Covered } from '../../engine/covered.ts';

/** How many requests would rest if a new import replaced what it overlaps; an import may be named for two reasons. */
export const replaceableRequests = (covered: readonly Covered[]): number => {
  const byImport = new Map<string, number>();
  for (const one of covered) if (one.kind !== 'same-file') byImport.set(one.importId, one.replaceable);
  return [...byImport.values()].reduce((sum, requests) => sum + requests, 0);
};
