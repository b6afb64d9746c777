import type { RequestIds } from '../cube/request-ids.ts';
import { alignedCube } from './aligned-cube.ts';
import type { CountedParts, Repeat, Rest } from './counted-parts.ts';
import { eachRestingCell } from './each-resting-cell.ts';
import { idGroup } from './id-group.ts';
import type { Part } from './part.ts';
import { remainingCube } from './remaining-cube.ts';
import { type IdPart, repeatedRequests } from './repeated-requests.ts';
import { replacementOf } from './replacement-of.ts';
import { winningOrder } from './winning-order.ts';

interface Resting {
  readonly masks: ReadonlyMap<Part, Uint8Array<ArrayBuffer>>;
  readonly rests: readonly Rest[];
}

/** What rests of each part; a cell that several replace rests once, because of the first of them. */
const restingOf = (ordered: readonly Part[]): Resting => {
  const masks = new Map<Part, Uint8Array<ArrayBuffer>>();
  const rests: Rest[] = [];
  for (const added of ordered) {
    for (const old of ordered) {
      const replacement = replacementOf(added, old);
      if (replacement === undefined) continue;
      const { count } = alignedCube(old).cells;
      const mask = masks.get(old) ?? new Uint8Array(count.length);
      masks.set(old, mask);
      let requests = 0;
      eachRestingCell(old, { added, cells: replacement.cells }, (cell) => {
        if (mask[cell] === 1) return;
        mask[cell] = 1;
        requests += count[cell] as number; // a cell of the cube
      });
      if (requests > 0) rests.push({ importId: old.stored.id, replacedBy: added.stored.id, requests });
    }
  }
  return { masks, rests };
};

/** The parts whose ids can be compared with those of others, in their order. */
const groupsOf = (ordered: readonly Part[]): readonly (readonly Part[])[] => {
  const groups = new Map<string, Part[]>();
  for (const part of ordered) {
    const group = idGroup(part.stored);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  return [...groups.values()].filter((parts) => parts.length > 1);
};

/**
 * What of live parts counts: what others replace rests, and a request that several parts have counts in the first of them in
 * the order of `winningOrder`. Depends on which parts there are, and not on when they came.
 *
 * `ids`: by import, of all that share a space with another one
 */
export const countOnce = (live: readonly Part[], ids: ReadonlyMap<string, RequestIds>): CountedParts => {
  const ordered = winningOrder(live);
  const { masks, rests } = restingOf(ordered);
  const taken = new Map<Part, Float64Array<ArrayBuffer>>();
  const repeats: Repeat[] = [];
  for (const group of groupsOf(ordered)) {
    const known = group.flatMap((part): { readonly part: Part; readonly looked: IdPart }[] => {
      const own = ids.get(part.stored.id);
      if (own === undefined) return [];
      const isResting = masks.get(part) ?? null;
      return [{ part, looked: { id: part.stored.id, cube: alignedCube(part), ids: own, isResting } }];
    });
    const found = repeatedRequests(known.map(({ looked }) => looked));
    known.forEach(({ part }, at) => taken.set(part, found.taken[at] as Float64Array<ArrayBuffer>)); // one a part
    repeats.push(...found.repeats);
  }
  const cubes = live.map((part) => {
    const cube = alignedCube(part);
    const { count } = cube.cells;
    const mask = masks.get(part);
    const off = taken.get(part) ?? (mask && new Float64Array(count.length));
    if (off === undefined) return part.cube;
    mask?.forEach((rests, cell) => {
      if (rests === 1) off[cell] = count[cell] as number; // a cell of the cube
    });
    return remainingCube(cube, off);
  });
  return { cubes, repeats, rests };
};
