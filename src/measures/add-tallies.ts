import type { Tally } from '../cube/answer.ts';
import { channelKinds } from '../cube/channel-kind.ts';

/** The tally of all together; of none, a tally of zeros. The only way to go from parts to a whole: shares are never averaged. */
export const addTallies = (tallies: Iterable<Tally>): Tally => {
  const sum = new Float64Array(channelKinds.length);
  for (const tally of tallies) {
    for (const [kind, count] of tally.entries()) sum[kind] = (sum[kind] as number) + count; // as long as sum
  }
  return sum;
};
