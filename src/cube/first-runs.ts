import type { GroupPlan } from './group-plan.ts';
import type { LevelCells } from './level-cells.ts';
import { periodRuns } from './period-runs.ts';

/**
 * The first period run that counts for each combination of a level: services may count from some day on only.
 * null if that is the first in range for all.
 */
export const firstRuns = (
  { cube, selection: { fromRun, toRun, since } }: GroupPlan,
  cells: LevelCells,
): Int32Array<ArrayBuffer> | null => {
  if (since === null) return null;
  const { days } = periodRuns(cube);
  const covered = cube.range?.from ?? 0;
  const firstOfService = Int32Array.from(since, (day) => {
    if (day <= covered) return fromRun;
    let [low, high] = [fromRun, toRun];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((days[middle] as number) < day)
        low = middle + 1; // middle < days.length
      else high = middle;
    }
    return low;
  });
  const { service } = cells.codes;
  const first = new Int32Array(cells.size);
  // every service has an entry; where they are not told apart there is one
  for (let i = 0; i < first.length; i += 1)
    first[i] = firstOfService[service === undefined ? 0 : (service[i] as number)] as number;
  return first;
};
