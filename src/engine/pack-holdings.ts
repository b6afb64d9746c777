import { byDimension } from '../cube/by-dimension.ts';
import type { Dimension } from '../cube/dimension.ts';
import type { Holdings } from './engine.ts';
import { packRows } from './pack-rows.ts';

/** Holdings with packed dictionaries. */
export type PackedHoldings = Omit<Holdings, 'members'> & {
  readonly members: Readonly<Record<Dimension, readonly string[]>>;
};

/** Makes holdings ready for the way to the page. */
export const packHoldings = (holdings: Holdings): PackedHoldings => ({
  ...holdings,
  members: byDimension((dimension) => packRows(holdings.members[dimension])),
});
