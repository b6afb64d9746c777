import { byDimension } from '../cube/by-dimension.ts';
import type { Dimension } from '../cube/dimension.ts';
import type { Member } from '../cube/cube.ts';
import type { Holdings } from './engine.ts';

/** Holdings with the dictionaries as text, in blocks that are each read in a few milliseconds. */
export type PackedHoldings = Omit<Holdings, 'members'> & {
  readonly members: Readonly<Record<Dimension, readonly string[]>>;
};

const blockMembers = 4000;

const blocksOf = (members: readonly Member[]): readonly string[] =>
  Array.from({ length: Math.ceil(members.length / blockMembers) }, (_, block) =>
    JSON.stringify(members.slice(block * blockMembers, (block + 1) * blockMembers)),
  );

/**
 * Makes holdings ready for the way to the page. 50,000 labels as objects would hold up the page's thread for a tenth
 * of a second when they arrive; a text costs nothing until it is read.
 */
export const packHoldings = (holdings: Holdings): PackedHoldings => ({
  ...holdings,
  members: byDimension((dimension) => blocksOf(holdings.members[dimension])),
});
