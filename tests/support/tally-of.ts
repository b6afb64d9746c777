import type { Tally } from '../../src/cube/answer.ts';
import { type ChannelKind, channelKinds } from '../../src/cube/channel-kind.ts';

/** A tally from the kinds that have requests. */
export const tallyOf = (counts: Partial<Record<ChannelKind, number>>): Tally =>
  Float64Array.from(channelKinds, (kind) => counts[kind] ?? 0);
