import type { CountsSummary } from './counts-summary.ts';

/** One run of a lane: from handing over the file to having the counts; the floor counts nothing. */
export interface LaneRun {
  readonly ms: number;
  readonly counts: CountsSummary | null;
}
