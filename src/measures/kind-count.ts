import type { Tally } from '../cube/answer.ts';
import { type ChannelKind, channelKinds } from '../cube/channel-kind.ts';

/** Requests of one channel kind in a tally. */
export const kindCount = (tally: Tally, kind: ChannelKind): number => tally[channelKinds.indexOf(kind)] ?? 0;
