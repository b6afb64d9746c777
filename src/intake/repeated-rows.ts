import type { RepeatedRow, RepeatsCheck } from './row-checks.ts';

/** numbers of an entry: lower and upper half of the hash, row, line * 64 + second */
export const momentNumbers = 4;

const keptRepeats = 10;

/** Entries of rows that were read one after the other, and what stood before them in the file. */
export interface SampledRows {
  readonly entries: Uint32Array<ArrayBuffer>;
  readonly rows: number;
  readonly lines: number;
}

/** Two random seconds are the same so often: 1 in 60, more often where times are rounded. */
const sameSecond = (bySecond: Float64Array, all: number): number =>
  bySecond.reduce((sum, count) => sum + (count / all) ** 2, 0);

/**
 * Rows that are the same as an earlier one in every column, the second of their moment included; and how many there would be by
 * chance: of two rows that are the same but for the second, so many are the same in it too as seconds happen to agree. Null
 * where there are no such rows.
 *
 * Approximation: hashes of 53 bits stand for rows.
 */
export const repeatedRows = (sampled: readonly SampledRows[], apart: number): RepeatsCheck | null => {
  const minutes = new Map<number, number>();
  const moments = new Map<number, { count: number; readonly row: number }>();
  const bySecond = new Float64Array(64);
  const rows: RepeatedRow[] = [];
  let [looked, repeated, samePairs, pairs] = [0, 0, 0, 0];
  for (const { entries, rows: rowsBefore, lines } of sampled)
    for (let at = 0; at < entries.length; at += momentNumbers) {
      // four numbers an entry
      const [low, high, ownRow, placed] = entries.subarray(at, at + momentNumbers) as unknown as [
        number,
        number,
        number,
        number,
      ];
      const second = placed & 63;
      const row = ownRow + rowsBefore;
      looked += 1;
      bySecond[second] = (bySecond[second] ?? 0) + 1;
      const minute = (high & 0x1f_ffff) * 2 ** 32 + low;
      const alike = minutes.get(minute) ?? 0;
      minutes.set(minute, alike + 1);
      pairs += alike;
      // of other bits of the hash than the place in a map is likely to be
      const moment = ((high >>> 6) & 0x7fff) * 2 ** 38 + second * 2 ** 32 + low;
      const first = moments.get(moment);
      if (first === undefined) {
        moments.set(moment, { count: 1, row });
        continue;
      }
      samePairs += first.count;
      first.count += 1;
      repeated += 1;
      if (rows.length < keptRepeats)
        rows.push({ row, line: Math.floor(placed / 64) + lines, firstRow: first.row });
    }
  if (looked === 0) return null;
  return { looked, apart, repeated, samePairs, expectedPairs: pairs * sameSecond(bySecond, looked), rows };
};
