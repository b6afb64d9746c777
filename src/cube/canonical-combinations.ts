import { byDimension } from './by-dimension.ts';
import { canonicalMembers } from './canonical-members.ts';
import type { Member } from './cube.ts';
import type { CubePart } from './cube-part.ts';
import { type Dimension, dimensions } from './dimension.ts';
import { orderByCodes } from './order-by-codes.ts';

/** The combinations of several parts under one numbering: sorted, as the cells of a period in a cube are. */
export interface CanonicalCombinations {
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  /** codes by rank */
  readonly codes: Readonly<Record<Dimension, Uint32Array<ArrayBuffer>>>;
  readonly size: number;
  /** per part: number of a combination -> its rank; of no meaning for those without requests */
  readonly ranks: readonly Uint32Array<ArrayBuffer>[];
}

const width = dimensions.length;

/** Per part, the combinations that have requests, ascending. */
const usedCombinations = ({ combinations, counts }: CubePart): Uint32Array<ArrayBuffer> => {
  const used = new Uint8Array(combinations.length / width);
  const { combination, count } = counts;
  // inside: cell < length, and every combination has its codes
  for (let cell = 0; cell < count.length; cell += 1)
    if ((count[cell] as number) > 0) used[combination[cell] as number] = 1;
  const found = new Uint32Array(used.length);
  let size = 0;
  used.forEach((isUsed, at) => {
    found[size] = at;
    size += isUsed;
  });
  return found.subarray(0, size);
};

const joinMembers = (
  parts: readonly CubePart[],
  dimension: Dimension,
): { readonly members: readonly Member[]; readonly offsets: readonly number[] } => {
  const members: Member[] = [];
  const offsets = parts.map((part) => {
    const offset = members.length;
    // pushed one by one: a dictionary may be longer than a call may have arguments
    for (const member of part.members[dimension]) members.push(member);
    // a dimension that was never named has the code 0
    if (members.length === offset) members.push({ key: '', label: '' });
    return offset;
  });
  return { members, offsets };
};

/** One column of codes for the used combinations of all parts, in canonical numbers. */
const renumberedColumn = (
  parts: readonly CubePart[],
  used: readonly Uint32Array<ArrayBuffer>[],
  dimension: Dimension,
): { readonly members: readonly Member[]; readonly codes: Uint32Array<ArrayBuffer> } => {
  const place = dimensions.indexOf(dimension);
  const { members: raw, offsets } = joinMembers(parts, dimension);
  const codes = new Uint32Array(used.reduce((sum, { length }) => sum + length, 0));
  const usedMembers = new Uint8Array(Math.max(raw.length, 1));
  let entry = 0;
  parts.forEach(({ combinations }, part) => {
    const offset = offsets[part] as number; // an offset a part
    for (const combination of used[part] as Uint32Array<ArrayBuffer>) {
      const code = (combinations[combination * width + place] as number) + offset; // inside
      usedMembers[code] = 1;
      codes[entry] = code;
      entry += 1;
    }
  });
  const { members, renumbered } = canonicalMembers(dimension, raw, usedMembers);
  for (let at = 0; at < codes.length; at += 1) codes[at] = renumbered[codes[at] as number] as number; // at < length
  return { members, codes };
};

/** Brings the combinations of parts that have requests to one numbering, with their members sorted, unique and used. */
export const canonicalCombinations = (parts: readonly CubePart[]): CanonicalCombinations => {
  const used = parts.map(usedCombinations);
  const columns = byDimension((dimension) => renumberedColumn(parts, used, dimension));
  const all = dimensions.map((dimension) => columns[dimension].codes);
  const compare = (a: number, b: number): number => {
    for (const codes of all) {
      const difference = (codes[a] as number) - (codes[b] as number); // both inside
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const sizes = dimensions.map((dimension) => columns[dimension].members.length);
  const order = orderByCodes(all, sizes, compare);
  const rankOf = new Uint32Array(order.length);
  const firsts: number[] = [];
  order.forEach((at, place) => {
    if (place === 0 || compare(firsts.at(-1) ?? 0, at) !== 0) firsts.push(at);
    rankOf[at] = firsts.length - 1;
  });
  let next = 0;
  return {
    members: byDimension((dimension) => columns[dimension].members),
    codes: byDimension((dimension) =>
      Uint32Array.from(firsts, (at) => columns[dimension].codes[at] as number),
    ),
    size: firsts.length,
    ranks: used.map((combinations, part) => {
      const ranks = new Uint32Array((parts[part] as CubePart).combinations.length / width); // a part each
      for (const combination of combinations) {
        ranks[combination] = rankOf[next] as number; // an entry each
        next += 1;
      }
      return ranks;
    }),
  };
};
