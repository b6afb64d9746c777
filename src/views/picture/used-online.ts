import type { Tally } from '../../cube/answer.ts';
import { onlineRequests } from '../../measures/online-requests.ts';

/** Keys of the services that someone used online, wherever. */
export const usedOnline = (
  rows: readonly { readonly service: string; readonly tally: Tally }[],
): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ tally }) => onlineRequests(tally, { assisted: 'online' }) > 0)
      .map(({ service }) => service),
  );
