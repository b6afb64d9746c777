import { kharkiv } from '../../src/city/kharkiv.ts';
import { decodeCube } from '../../src/cube/decode-cube.ts';
import { createReader } from '../../src/engine/create-reader.ts';
import type { Part } from '../../src/engine/part.ts';
import { storedIdsOf } from '../../src/engine/stored-ids-of.ts';
import { storedImportOf } from '../../src/engine/stored-import-of.ts';
import type { HashKey } from '../../src/intake/half-sip-hash.ts';
import { idFile, idMapping, type IdRow } from './id-rows.ts';
import { plainTable } from './plain-table.ts';
import { unwatched } from './test-engine.ts';

/** An import that was read, with the ids of its requests. */
export interface PartWithIds extends Part {
  readonly ids: ArrayBuffer;
}

/** Reads files of rows as one import would, its ids hashed with a key. */
export const partOfRows = async (
  files: readonly (readonly IdRow[])[],
  key: HashKey = [5, 6],
): Promise<PartWithIds> => {
  const tables = files.map((rows, at) => plainTable(idFile(`${at}.csv`, rows)));
  const read = await createReader().read(
    tables,
    { mapping: idMapping, city: kharkiv, idKey: key },
    unwatched(),
  );
  if (read.kind !== 'read' || read.ids === null) throw new Error(`not read: ${read.kind}`);
  const cube = decodeCube(read.cube);
  const ids = storedIdsOf({ bytes: read.ids, key, column: 'id' }, cube);
  const request = { files: [], name: 'rows', mapping: idMapping, synthetic: false };
  const contentHashes = files.map((rows) => JSON.stringify(rows));
  const stored = storedImportOf({ request, report: read.report, contentHashes, cube, ids }, new Date(0));
  return { stored, cube, ids: read.ids };
};
