import type { Tally } from '../../cube/answer.ts';
import { channelKinds, type ChannelKind } from '../../cube/channel-kind.ts';

/** A tally of the chosen channels only; without a choice, of all but excluded and unknown ones. */
export const chosenKinds = (tally: Tally, kinds: readonly ChannelKind[]): Tally =>
  tally.map((count, i) => {
    const kind = channelKinds[i];
    if (kind === undefined) return 0;
    const counts = kinds.length === 0 ? kind !== 'excluded' && kind !== 'unknown' : kinds.includes(kind);
    return counts ? count : 0;
  });
