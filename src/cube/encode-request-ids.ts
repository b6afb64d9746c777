import { idShards } from './id-shards.ts';
import type { RequestIds } from './request-ids.ts';
import { requestIdsLayout, requestIdsMark } from './request-ids-layout.ts';
import { xxhash32 } from './xxhash32.ts';

/** Request ids as bytes (`requestIdsLayout` has the format), for storing and for sending between workers. */
export const encodeRequestIds = ({ offsets, low, high, cell, count }: RequestIds): ArrayBuffer => {
  const layout = requestIdsLayout(low.length, count !== null);
  const buffer = new ArrayBuffer(layout.totalBytes);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  bytes.set(requestIdsMark.magic);
  view.setUint32(8, requestIdsMark.version, true);
  view.setUint32(12, count === null ? 0 : 1, true);
  view.setFloat64(16, low.length, true);
  new Uint32Array(buffer, requestIdsMark.headBytes, idShards + 1).set(offsets);
  if (count !== null) new Float64Array(buffer, layout.count, count.length).set(count);
  new Int32Array(buffer, layout.low, low.length).set(low);
  new Int32Array(buffer, layout.high, high.length).set(high);
  new Uint32Array(buffer, layout.cell, cell.length).set(cell);
  view.setUint32(layout.checksum, xxhash32(bytes.subarray(0, layout.checksum)), true);
  return buffer;
};
