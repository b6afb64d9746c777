import { byDimension } from '../cube/by-dimension.ts';
import type { Member } from '../cube/cube.ts';
import { dimensions } from '../cube/dimension.ts';
import type { Holdings } from './engine.ts';
import type { PackedHoldings } from './pack-holdings.ts';
import { unpackRows } from './unpack-rows.ts';

/** Reads packed holdings without holding up the page. */
export const unpackHoldings = async (packed: PackedHoldings): Promise<Holdings> => {
  const members = byDimension((): readonly Member[] => []);
  for (const dimension of dimensions)
    members[dimension] = await unpackRows<Member>(packed.members[dimension]);
  return { ...packed, members };
};
