import type { Cube } from './cube.ts';
import { idShard } from './id-shard.ts';
import { idShards } from './id-shards.ts';
import type { RequestIds } from './request-ids.ts';
import { requestIdsLayout, requestIdsMark } from './request-ids-layout.ts';
import { xxhash32 } from './xxhash32.ts';

const readColumns = (buffer: ArrayBuffer): RequestIds | null => {
  const { magic, version, headBytes } = requestIdsMark;
  const bytes = new Uint8Array(buffer);
  if (bytes.length < requestIdsLayout(0, false).totalBytes) return null;
  if (magic.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(buffer);
  const hasCounts = view.getUint32(12, true) === 1;
  const ids = view.getFloat64(16, true);
  const layout = requestIdsLayout(ids, hasCounts);
  if (view.getUint32(8, true) !== version || bytes.length !== layout.totalBytes) return null;
  if (view.getUint32(layout.checksum, true) !== xxhash32(bytes.subarray(0, layout.checksum))) return null;
  return {
    offsets: new Uint32Array(buffer, headBytes, idShards + 1),
    low: new Int32Array(buffer, layout.low, ids),
    high: new Int32Array(buffer, layout.high, ids),
    cell: new Uint32Array(buffer, layout.cell, ids),
    count: hasCounts ? new Float64Array(buffer, layout.count, ids) : null,
  };
};

const areGrouped = ({ offsets, high }: RequestIds): boolean => {
  if (offsets[0] !== 0 || offsets[idShards] !== high.length) return false;
  for (let shard = 0; shard < idShards; shard += 1) {
    const [from, to] = [offsets[shard] as number, offsets[shard + 1] as number]; // one offset more than shards
    if (from > to) return false;
    for (let at = from; at < to; at += 1) if (idShard(high[at] as number) !== shard) return false; // at < length
  }
  return true;
};

/** Do they count in cells of the cube, and nowhere more than it has? */
const areOf = ({ cell, count }: RequestIds, { cells }: Cube): boolean => {
  const left = cells.count.slice();
  for (let at = 0; at < cell.length; at += 1) {
    const place = cell[at] as number; // at < length
    const requests = count === null ? 1 : (count[at] as number); // so is this
    const rest = (left[place] ?? -1) - requests;
    if (!(Number.isSafeInteger(requests) && requests > 0 && rest >= 0)) return false;
    left[place] = rest;
  }
  return true;
};

/** The request ids of a part that `encodeRequestIds` wrote (the buffer is theirs then); null if they are damaged, or of another cube. */
export const decodeRequestIds = (buffer: ArrayBuffer, cube: Cube): RequestIds | null => {
  const ids = readColumns(buffer);
  return ids !== null && areGrouped(ids) && areOf(ids, cube) ? ids : null;
};
