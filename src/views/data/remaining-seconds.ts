/** What is needed to say how long an import will still take. */
export interface Pace {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly elapsedMs: number;
}

/** Too early to tell: the first moments go to starting the worker. */
const settledMs = 1500;

/** Seconds that are left at the pace so far; null while it is too early to say. */
export const remainingSeconds = ({ bytesRead, bytesTotal, elapsedMs }: Pace): number | null => {
  if (elapsedMs < settledMs || bytesRead <= 0 || bytesTotal <= bytesRead) return null;
  return Math.ceil(((bytesTotal - bytesRead) * elapsedMs) / bytesRead / 1000);
};
