import { composeParts, type Composition } from '../../src/engine/compose-parts.ts';
import { loadCountOnce } from '../../src/engine/load-count-once.ts';
import type { PartWithIds } from './part-of-rows.ts';

/** What parts add up to, as the engine does it. */
export const composedParts = async (parts: readonly PartWithIds[]): Promise<Composition> => {
  const byId = new Map(parts.map(({ stored, ids }) => [stored.id, ids]));
  const { once } = await loadCountOnce(parts, { of: async (id: string) => byId.get(id) ?? null });
  const composition = composeParts(parts, { holidays: new Set(), once });
  if (composition.kind !== 'composed') throw new Error(composition.kind);
  return composition;
};
