import type { Tally } from '../cube/answer.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { kindCount } from './kind-count.ts';

/** Requests made in person: with the assisted ones if they do not count as online. */
export const inPersonRequests = (tally: Tally, { assisted }: Pick<AdoptionSwitches, 'assisted'>): number =>
  kindCount(tally, 'in-person') + (assisted === 'online' ? 0 : kindCount(tally, 'assisted'));
