import type { Tally } from '../cube/answer.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { inPersonRequests } from './in-person-requests.ts';
import { onlineRequests } from './online-requests.ts';
import { requests } from './requests.ts';
import { requestsOutside } from './requests-outside.ts';

/** The n of adoption: requests of all kinds but excluded and unknown, or online and in person only (assisted is one of the two). */
export const comparedRequests = (tally: Tally, switches: AdoptionSwitches): number => {
  if (switches.against === 'in-person') {
    return onlineRequests(tally, switches) + inPersonRequests(tally, switches);
  }
  const { excluded, unknown } = requestsOutside(tally);
  return requests(tally) - excluded - unknown;
};
