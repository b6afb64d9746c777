import type { WindowSeries } from '../window-set.ts';

/** Rows of one table may have the same names: the first is told again by the first of another table, the second by the second. */
export const seriesKeys = (series: readonly WindowSeries[]): readonly string[] => {
  const met = new Map<string, number>();
  return series.map(({ district, service }) => {
    const name = JSON.stringify([district?.key ?? null, service?.key ?? null]);
    const times = met.get(name) ?? 0;
    met.set(name, times + 1);
    return `${name} ${times}`;
  });
};
