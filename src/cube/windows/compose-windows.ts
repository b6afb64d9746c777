import type { DayRange } from '../day-range.ts';
import type { WindowSeries, WindowSet } from '../window-set.ts';
import { seriesKeys } from './series-keys.ts';
import { windowKey } from './window-key.ts';

/**
 * What several tables say together, oldest first: where a later one speaks of the same row and window, it stands in place
 * of the earlier one, for it tells the same requests again. Nothing is added up; a pair of gaps leaves what was there.
 */
export const composeWindows = (sets: readonly WindowSet[]): WindowSet => {
  const windows = [
    ...new Map(sets.flatMap((set) => set.windows.map((one) => [windowKey(one), one]))).values(),
  ].sort((a, b) => a.to - b.to || a.from - b.from);
  const places = new Map(windows.map((window, at) => [windowKey(window), at]));
  const keys = sets.map(({ series }) => seriesKeys(series));
  const series = new Map<string, WindowSeries>();
  for (const [at, set] of sets.entries())
    for (const [row, one] of set.series.entries()) series.set(keys[at]?.[row] ?? '', one);
  const rows = new Map([...series.keys()].map((key, row) => [key, row]));
  const empty = () => new Float64Array(windows.length * series.size).fill(Number.NaN);
  const [total, online] = [empty(), empty()];
  for (const [at, set] of sets.entries()) {
    for (let cell = 0; cell < set.total.length; cell += 1) {
      const all = set.total[cell] ?? Number.NaN;
      const part = set.online[cell] ?? Number.NaN;
      // a pair stands for another as a whole: halves of two tables make no share
      if (Number.isNaN(all) && Number.isNaN(part)) continue;
      const row = rows.get(keys[at]?.[Math.floor(cell / set.windows.length)] ?? '') ?? 0;
      const window = set.windows[cell % set.windows.length] as DayRange; // inside
      const place = row * windows.length + (places.get(windowKey(window)) ?? 0);
      total[place] = all;
      online[place] = part;
    }
  }
  return { windows, series: [...series.values()], total, online };
};
