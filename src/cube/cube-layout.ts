import { byDimension } from './by-dimension.ts';
import { type ColumnBytes, columnBytes } from './column-bytes.ts';
import type { CubeHeader } from './cube-header.ts';
import type { Dimension } from './dimension.ts';

/** Where a column begins, and how wide its numbers are. */
export interface ColumnPlace {
  readonly at: number;
  readonly bytes: ColumnBytes;
  readonly length: number;
}

/** Where everything is in an encoded cube. */
export interface CubeLayout {
  readonly periodDays: ColumnPlace;
  readonly periodCells: ColumnPlace;
  /** null for a dimension with one member: all codes are 0 */
  readonly codes: Readonly<Record<Dimension, ColumnPlace | null>>;
  readonly count: ColumnPlace;
  readonly checksumAt: number;
  readonly totalBytes: number;
}

/**
 * The encoded cube, little-endian (as are all machines that browsers run on), every part at a multiple of 8 bytes:
 *
 *     0   magic 'UPTKCUBE'
 *     8   version, uint32
 *     12  bytes of the header text, uint32
 *     16  bytes of everything, float64
 *     24  header: JSON in UTF-8 (`CubeHeader`)
 *         first day of each period, int32; cells of each period, uint32
 *         codes of each dimension that has more than one member, in as few bytes as hold its dictionary
 *         counts, in as few bytes as hold the largest
 *         checksum of all before, uint32; 4 bytes 0
 */
export const cubeLayout = (header: CubeHeader, headerBytes: number): CubeLayout => {
  let end = 24 + headerBytes;
  const column = (bytes: ColumnBytes, length: number): ColumnPlace => {
    const at = Math.ceil(end / 8) * 8;
    end = at + bytes * length;
    return { at, bytes, length };
  };
  const periodDays = column(4, header.periods);
  const periodCells = column(4, header.periods);
  const codes = byDimension((dimension) => {
    const members = header.members[dimension].length;
    return members === 1 ? null : column(columnBytes(members - 1), header.cells);
  });
  const count = column(header.countBytes, header.cells);
  const checksumAt = Math.ceil(end / 8) * 8;
  return { periodDays, periodCells, codes, count, checksumAt, totalBytes: checksumAt + 8 };
};
