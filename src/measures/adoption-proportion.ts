import type { Tally } from '../cube/answer.ts';
import type { Proportion } from '../statistics/newcombe-interval.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { comparedRequests } from './compared-requests.ts';
import { onlineRequests } from './online-requests.ts';

/** Adoption as counts: online requests out of the requests compared. */
export const adoptionProportion = (tally: Tally, switches: AdoptionSwitches): Proportion => ({
  successes: onlineRequests(tally, switches),
  trials: comparedRequests(tally, switches),
});
