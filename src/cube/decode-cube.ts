import { byDimension } from './by-dimension.ts';
import { columnView } from './column-view.ts';
import type { Cube } from './cube.ts';
import { CubeDecodeError } from './cube-decode-error.ts';
import { type CubeHeader, readCubeHeader } from './cube-header.ts';
import { type CubeLayout, cubeLayout } from './cube-layout.ts';
import { cubeMark } from './cube-mark.ts';
import { xxhash32 } from './xxhash32.ts';

/** Throws if the bytes are not exactly what `encodeCube` wrote. The checksum is the last word but one, 4 bytes of 0 follow. */
const check = (buffer: ArrayBuffer): void => {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const shared = Math.min(bytes.length, cubeMark.magic.length);
  if (shared === 0 || cubeMark.magic.slice(0, shared).some((byte, i) => bytes[i] !== byte)) {
    throw new CubeDecodeError('not-a-cube');
  }
  if (bytes.length < 32) throw new CubeDecodeError('truncated');
  if (view.getUint32(8, true) !== cubeMark.version) throw new CubeDecodeError('unknown-version');
  const total = view.getFloat64(16, true);
  if (bytes.length < total) throw new CubeDecodeError('truncated');
  const checksumAt = bytes.length - 8;
  const isWhole = bytes.length === total && view.getUint32(checksumAt + 4, true) === 0;
  if (!isWhole || view.getUint32(checksumAt, true) !== xxhash32(bytes.subarray(0, checksumAt))) {
    throw new CubeDecodeError('damaged');
  }
};

const readPeriods = (buffer: ArrayBuffer, layout: CubeLayout, cells: number): Int32Array<ArrayBuffer> => {
  const period = new Int32Array(cells);
  const days = new Int32Array(buffer, layout.periodDays.at, layout.periodDays.length);
  const cellsOf = columnView(buffer, layout.periodCells);
  let at = 0;
  days.forEach((day, run) => {
    const end = at + (cellsOf[run] as number); // as many runs as days
    period.fill(day, at, end);
    at = end;
  });
  return period;
};

/**
 * The cube that `encodeCube` wrote; the buffer may be reused afterwards.
 * Throws `CubeDecodeError` on anything else: another kind of file, an unknown version, cut off, or damaged anywhere.
 */
export const decodeCube = (buffer: ArrayBuffer): Cube => {
  check(buffer);
  const headerBytes = new DataView(buffer).getUint32(12, true);
  const text = new TextDecoder().decode(new Uint8Array(buffer, 24, headerBytes));
  const header = JSON.parse(text) as CubeHeader; // the checksum says that we wrote it
  const layout = cubeLayout(header, headerBytes);
  return {
    ...readCubeHeader(header),
    cells: {
      period: readPeriods(buffer, layout, header.cells),
      codes: byDimension((dimension) => {
        const place = layout.codes[dimension];
        return place === null ? new Uint32Array(header.cells) : new Uint32Array(columnView(buffer, place));
      }),
      count: new Float64Array(columnView(buffer, layout.count)),
    },
  };
};
