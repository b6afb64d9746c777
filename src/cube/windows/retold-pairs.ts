import type { DayRange } from '../day-range.ts';
import type { WindowSet } from '../window-set.ts';
import { seriesKeys } from './series-keys.ts';
import { windowKey } from './window-key.ts';

/** What a set says again of what another one has said. */
export interface Retold {
  /** the windows, in their order */
  readonly windows: readonly DayRange[];
  /** pairs of counts for the same row and window */
  readonly pairs: number;
  /** of these, how many say something else now */
  readonly changed: number;
}

const isThere = ({ total, online }: WindowSet, place: number): boolean =>
  !Number.isNaN(total[place] ?? Number.NaN) || !Number.isNaN(online[place] ?? Number.NaN);

/** Which rows and windows of `former` a `later` set tells again, and so stands in the place of. */
export const retoldPairs = (former: WindowSet, later: WindowSet): Retold => {
  const rows = new Map(seriesKeys(former.series).map((key, row) => [key, row]));
  const columns = new Map(former.windows.map((window, at) => [windowKey(window), at]));
  const windows = new Set<DayRange>();
  let [pairs, changed] = [0, 0];
  for (const [row, key] of seriesKeys(later.series).entries()) {
    const formerRow = rows.get(key);
    if (formerRow === undefined) continue;
    for (const [at, window] of later.windows.entries()) {
      const column = columns.get(windowKey(window));
      if (column === undefined) continue;
      const [now, before] = [row * later.windows.length + at, formerRow * former.windows.length + column];
      if (!isThere(later, now) || !isThere(former, before)) continue;
      windows.add(window);
      pairs += 1;
      const isSame =
        Object.is(later.total[now], former.total[before]) &&
        Object.is(later.online[now], former.online[before]);
      if (!isSame) changed += 1;
    }
  }
  return { windows: later.windows.filter((window) => windows.has(window)), pairs, changed };
};
