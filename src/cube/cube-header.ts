import { byDimension } from './by-dimension.ts';
import type { ChannelKind } from './channel-kind.ts';
import type { ColumnBytes } from './column-bytes.ts';
import type { Cube, Member } from './cube.ts';
import type { Dimension } from './dimension.ts';
import type { PeriodUnit } from './period-unit.ts';

/** A member as text: the key; the label too if it differs; the kind too if it is a channel (then always all three). */
type WrittenMember = readonly [string] | readonly [string, string] | readonly [string, string, ChannelKind];

/** The part of an encoded cube that is written as JSON: always these fields in this order, so that equal cubes give equal text. */
export interface CubeHeader {
  readonly unit: PeriodUnit;
  readonly yearStartMonth: number;
  readonly range: readonly [number, number] | null;
  readonly segmentNames: readonly [string, string, string];
  readonly members: Readonly<Record<Dimension, readonly WrittenMember[]>>;
  readonly periods: number;
  readonly cells: number;
  readonly countBytes: ColumnBytes;
}

const writeMember = ({ key, label, kind }: Member): WrittenMember => {
  if (kind !== undefined) return [key, label, kind];
  return key === label ? [key] : [key, label];
};

const readMember = ([key, label = key, kind]: WrittenMember): Member =>
  kind === undefined ? { key, label } : { key, label, kind };

/** All of a cube but its cells, in writing. */
export const cubeHeader = (cube: Cube, periods: number, countBytes: ColumnBytes): CubeHeader => ({
  unit: cube.unit,
  yearStartMonth: cube.yearStartMonth,
  range: cube.range === null ? null : [cube.range.from, cube.range.to],
  segmentNames: cube.segmentNames,
  members: byDimension((dimension) => cube.members[dimension].map(writeMember)),
  periods,
  cells: cube.cells.count.length,
  countBytes,
});

/** What `cubeHeader` wrote. */
export const readCubeHeader = (header: CubeHeader): Omit<Cube, 'cells'> => ({
  unit: header.unit,
  yearStartMonth: header.yearStartMonth,
  range: header.range === null ? null : { from: header.range[0], to: header.range[1] },
  segmentNames: header.segmentNames,
  members: byDimension((dimension) => header.members[dimension].map(readMember)),
});
