import type { Member } from '../cube/cube.ts';
import { byDimension } from '../cube/by-dimension.ts';
import { dimensions } from '../cube/dimension.ts';
import type { Holdings } from './engine.ts';
import type { PackedHoldings } from './pack-holdings.ts';

/** Lets the page draw and answer before the next block. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Reads packed holdings, one block at a time. */
export const unpackHoldings = async (packed: PackedHoldings): Promise<Holdings> => {
  const members = byDimension((): Member[] => []);
  for (const dimension of dimensions) {
    for (const [index, block] of packed.members[dimension].entries()) {
      if (index > 0) await breathe();
      // the text was made by `packHoldings`
      for (const member of JSON.parse(block) as Member[]) members[dimension].push(member);
    }
  }
  return { ...packed, members };
};
