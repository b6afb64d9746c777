import type { RequestIds } from '../cube/request-ids.ts';
import { countOnce } from './count-once.ts';
import type { CountingOnce } from './counted-parts.ts';
import { idGroup } from './id-group.ts';
import { type IdSource, LoadedIds } from './loaded-ids.ts';
import type { Part } from './part.ts';

/** Fetches the ids of the parts that share a space with another one. */
export const loadCountOnce = async (
  parts: readonly Part[],
  source: LoadedIds | IdSource,
): Promise<CountingOnce> => {
  const loaded = source instanceof LoadedIds ? source : new LoadedIds(source);
  const groups = parts.map(({ stored }) => idGroup(stored));
  const shared = parts.filter((_, at) => {
    const group = groups[at];
    return group != null && groups.indexOf(group) !== groups.lastIndexOf(group);
  });
  const ids = new Map<string, RequestIds>();
  const damaged = new Set<string>();
  for (const part of shared) {
    const own = await loaded.of(part);
    if (own === null) damaged.add(part.stored.id);
    else ids.set(part.stored.id, own);
  }
  return { once: (live) => countOnce(live, ids), damaged };
};
