import type { MatrixHead } from '../../../src/charts/adoption-matrix.tsx';
import type { Measurement } from '../../../src/measures/measurement.ts';
import { sampleShare } from './sample-measurement.ts';

/** Shares over the whole range, with cells that have too few requests or are not offered. */
export const sampleMatrix = (
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[],
): readonly (readonly Measurement[])[] =>
  rows.map((_, row) =>
    columns.map((__, column): Measurement => {
      if (row === 4 && column > 6) return { kind: 'missing', reason: 'not-offered' };
      if ((row * 7 + column * 3) % 23 === 0) return { kind: 'missing', reason: 'too-few' };
      const share = 0.06 + 0.9 * Math.abs(Math.sin(row * 1.7 + column * 0.31));
      return sampleShare(share, (row * 31 + column * 17) % 11 === 0 ? 64 : 2_400 + row * 300);
    }),
  );
