import { columnBytes } from './column-bytes.ts';
import { columnView } from './column-view.ts';
import type { Cube } from './cube.ts';
import { cubeHeader } from './cube-header.ts';
import { cubeLayout } from './cube-layout.ts';
import { cubeMark } from './cube-mark.ts';
import { dimensions } from './dimension.ts';
import { periodRuns } from './period-runs.ts';
import { xxhash32 } from './xxhash32.ts';

const largestOf = (counts: Float64Array<ArrayBuffer>): number => {
  let largest = 0;
  for (let cell = 0; cell < counts.length; cell += 1) largest = Math.max(largest, counts[cell] as number); // cell < length
  return largest;
};

/**
 * A cube as bytes (`cubeLayout` has the format), for storing and for sending between workers. Cubes are canonical, so equal
 * cubes give equal bytes. RangeError for a cube that does not fit in one buffer.
 */
export const encodeCube = (cube: Cube): ArrayBuffer => {
  const { days, offsets } = periodRuns(cube);
  const header = cubeHeader(cube, days.length, columnBytes(largestOf(cube.cells.count)));
  const text = new TextEncoder().encode(JSON.stringify(header));
  const layout = cubeLayout(header, text.length);
  const buffer = new ArrayBuffer(layout.totalBytes);
  const view = new DataView(buffer);
  const bytes = new Uint8Array(buffer);
  bytes.set(cubeMark.magic);
  view.setUint32(8, cubeMark.version, true);
  view.setUint32(12, text.length, true);
  view.setFloat64(16, layout.totalBytes, true);
  bytes.set(text, 24);
  new Int32Array(buffer, layout.periodDays.at, days.length).set(days);
  const cellsOf = days.map((_, run) => (offsets[run + 1] as number) - (offsets[run] as number)); // an offset past every run
  columnView(buffer, layout.periodCells).set(cellsOf);
  for (const dimension of dimensions) {
    const place = layout.codes[dimension];
    if (place !== null) columnView(buffer, place).set(cube.cells.codes[dimension]);
  }
  columnView(buffer, layout.count).set(cube.cells.count);
  view.setUint32(layout.checksumAt, xxhash32(bytes.subarray(0, layout.checksumAt)), true);
  return buffer;
};
