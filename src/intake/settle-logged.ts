import type { CubeBuilder } from '../cube/cube-builder.ts';
import { periodEnd } from '../cube/period-end.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { LoggedCounts } from './id-log.ts';
import { runOf } from './run-of.ts';

/**
 * Takes off what the repeated entries (ascending) of a range counted, now that they are known; the range of days grows by the
 * periods of all others. Gives the requests taken off.
 */
export const settleLogged = (
  builder: CubeBuilder,
  { days, counts, combination }: LoggedCounts,
  { repeated, unit }: { readonly repeated: Uint32Array<ArrayBuffer>; readonly unit: PeriodUnit },
): number => {
  const left = Uint32Array.from(days.starts, (start, run) => (days.starts[run + 1] ?? days.length) - start);
  let requests = 0;
  for (const entry of repeated) {
    const run = runOf(days, entry);
    left[run] = (left[run] as number) - 1; // a run of the column
    const count = counts.values[runOf(counts, entry)] as number; // so is this
    requests += count;
    if (count > 0) builder.addTo(days.values[run] as number, combination[entry] as number, -count);
  }
  left.forEach((entries, run) => {
    if (entries === 0) return;
    const day = days.values[run] as number; // run < length
    builder.cover(day);
    builder.cover(periodEnd(day, unit));
  });
  return requests;
};
