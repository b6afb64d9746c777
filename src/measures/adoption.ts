import type { Tally } from '../cube/answer.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { comparedRequests } from './compared-requests.ts';
import type { Measurement } from './measurement.ts';
import { onlineRequests } from './online-requests.ts';
import { share } from './share.ts';

/**
 * Adoption (digital take-up): online requests as a share of the requests compared, a ratio of sums at every level.
 * Missing only if there is nothing to compare; how sure a small one is, its interval says. Print `requestsOutside` beside it.
 */
export const adoption = (tally: Tally, switches: AdoptionSwitches): Measurement =>
  share(onlineRequests(tally, switches), comparedRequests(tally, switches));
