import type { Tally } from '../cube/answer.ts';
import { kindCount } from './kind-count.ts';

/** Requests that adoption does not look at; printed beside it wherever it is. */
export interface RequestsOutside {
  readonly excluded: number;
  readonly unknown: number;
}

/** The requests of a tally that adoption leaves out: no citizen's request, and those whose channel is not known. */
export const requestsOutside = (tally: Tally): RequestsOutside => ({
  excluded: kindCount(tally, 'excluded'),
  unknown: kindCount(tally, 'unknown'),
});
