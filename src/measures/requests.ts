import type { Tally } from '../cube/answer.ts';

/** Requests of all kinds, also excluded and unknown: everything that was counted. */
export const requests = (tally: Tally): number => tally.reduce((sum, count) => sum + count, 0);
