import type { Tally } from '../cube/answer.ts';
import { type ChannelKind, channelKinds } from '../cube/channel-kind.ts';
import { comparedRequests } from './compared-requests.ts';
import { kindCount } from './kind-count.ts';
import type { Measurement } from './measurement.ts';
import { share } from './share.ts';

/** A channel kind, its requests, and their share of all but excluded and unknown requests. */
export interface ChannelShare {
  readonly kind: ChannelKind;
  readonly requests: number;
  readonly share: Measurement;
}

/** How the requests of a tally were made, kind by kind in the order of `channelKinds`, without excluded and unknown. */
export const channelShares = (tally: Tally): ChannelShare[] => {
  const n = comparedRequests(tally, { assisted: 'online', against: 'all' });
  return channelKinds
    .filter((kind) => kind !== 'excluded' && kind !== 'unknown')
    .map((kind) => ({ kind, requests: kindCount(tally, kind), share: share(kindCount(tally, kind), n) }));
};
