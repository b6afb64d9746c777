import type { Tally } from '../cube/answer.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { kindCount } from './kind-count.ts';

/** Requests that count as online: with the assisted ones if the switch says so. */
export const onlineRequests = (tally: Tally, { assisted }: Pick<AdoptionSwitches, 'assisted'>): number =>
  kindCount(tally, 'online') + (assisted === 'online' ? kindCount(tally, 'assisted') : 0);
