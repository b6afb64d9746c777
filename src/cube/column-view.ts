import type { ColumnPlace } from './cube-layout.ts';

/** A typed array over a column of an encoded cube: whole numbers from 0 in 1, 2 or 4 bytes, doubles in 8. */
export const columnView = (
  buffer: ArrayBuffer,
  { at, bytes, length }: ColumnPlace,
):
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer> => {
  if (bytes === 1) return new Uint8Array(buffer, at, length);
  if (bytes === 2) return new Uint16Array(buffer, at, length);
  return bytes === 4 ? new Uint32Array(buffer, at, length) : new Float64Array(buffer, at, length);
};
