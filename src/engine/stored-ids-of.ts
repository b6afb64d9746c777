import type { Cube } from '../cube/cube.ts';
import { decodeRequestIds } from '../cube/decode-request-ids.ts';
import { foldLabel } from '../city/fold-label.ts';
import type { HashKey } from '../intake/half-sip-hash.ts';
import { keyMark } from './key-mark.ts';
import type { StoredIds } from './stored-import.ts';

interface ReadIds {
  readonly bytes: ArrayBuffer;
  readonly key: HashKey;
  /** the column that they stood in: until something says otherwise it names their numbering */
  readonly column: string;
}

/** What is noted of the ids of an import; null if no request has one. */
export const storedIdsOf = ({ bytes, key, column }: ReadIds, cube: Cube): StoredIds | null => {
  const ids = decodeRequestIds(bytes, cube);
  const requests = ids === null ? 0 : (ids.count?.reduce((sum, count) => sum + count, 0) ?? ids.low.length);
  return requests === 0 ? null : { keyMark: keyMark(key), space: foldLabel(column), requests };
};
