import { mendedMonths } from './mended-months.ts';
import { civilMonth, type Months } from './months.ts';
import { type WindowHeader, windowHeader } from './window-header.ts';
import type { WindowColumns, WindowMapping } from './window-mapping.ts';

/** fewer pairs are two columns of a wide file by chance */
const leastPairs = 2;

interface Pair extends Months {
  readonly total: string;
  readonly online: string;
}

const monthsKey = ({ first, length }: Months): string => `${first} ${length}`;

/** Pairs of columns of the same months, in the order of the file. */
const pairsOf = (columns: readonly string[]): readonly Pair[] => {
  const found = new Map<string, Months & Partial<Record<WindowHeader['counts'], string>>>();
  for (const column of columns) {
    const header = windowHeader(column);
    if (header === null) continue;
    const { counts, ...months } = header;
    const key = monthsKey(months);
    // of two columns that say the same the first counts
    found.set(key, { ...months, [counts]: column, ...found.get(key) });
  }
  return [...found.values()].flatMap(({ first, length, total, online }) =>
    total === undefined || online === undefined ? [] : [{ first, length, total, online }],
  );
};

const columnsOf = ({ total, online, ...written }: Pair, meant: Months): WindowColumns => {
  const months = ({ first, length }: Months) => ({
    from: civilMonth(first),
    to: civilMonth(first + length - 1),
  });
  return {
    ...months(meant),
    total,
    online,
    written: monthsKey(meant) === monthsKey(written) ? null : months(written),
  };
};

/** A mapping for a table with pairs of columns a window; null if its columns are no such pairs. */
export const proposeWindows = (
  columns: readonly string[],
  { district, service }: Pick<WindowMapping, 'district' | 'service'>,
): WindowMapping | null => {
  const pairs = pairsOf(columns);
  if (pairs.length < leastPairs) return null;
  const meant = mendedMonths(pairs);
  const inPair = new Set(pairs.flatMap(({ total, online }) => [total, online]));
  const other = (column: string | null) => (column !== null && inPair.has(column) ? null : column);
  return {
    version: 1,
    kind: 'windows',
    district: other(district),
    service: other(service),
    windows: pairs.map((pair, at) => columnsOf(pair, meant[at] ?? pair)),
  };
};
