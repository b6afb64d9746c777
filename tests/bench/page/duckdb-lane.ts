import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { countedQuery } from '../ingest/counted-query.ts';
import { countsQuery } from '../ingest/counts-query.ts';
import { CountsDigest } from './counts-digest.ts';
import type { LaneRun } from './lane-run.ts';
import { startDuckdb } from './start-duckdb.ts';

/** as much as Uptake's readers read before their clock */
const rehearsedBytes = 4 << 20;

/** The beginning of a file, up to the end of a line. */
const beginningOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(await file.slice(0, rehearsedBytes).arrayBuffer());
  return bytes.slice(0, bytes.lastIndexOf(10) + 1);
};

/** DuckDB-Wasm over the file in place, after it counted its beginning. The clock stops when the counts are a table of the database. */
export const duckdbLane = async (file: File): Promise<LaneRun> => {
  const database = await startDuckdb();
  const connection = await database.connect();
  await database.registerFileBuffer('beginning.csv', await beginningOf(file));
  await connection.query(countsQuery('beginning.csv'));
  await connection.query('DROP TABLE counts');
  const start = performance.now();
  await database.registerFileHandle('log.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(countsQuery('log.csv'));
  const ms = performance.now() - start;
  const digest = new CountsDigest();
  for await (const batch of await connection.send(countedQuery)) {
    const [days, districts, services, channels, rows] = [0, 1, 2, 3, 4].map((at) => batch.getChildAt(at));
    for (let row = 0; row < batch.numRows; row += 1) {
      const [district, service, channel] = [districts, services, channels].map((column) =>
        String(column?.get(row)),
      );
      const labels = { district: district ?? '', service: service ?? '', channel: channel ?? '' };
      digest.add(Number(days?.get(row)), labels, Number(rows?.get(row)));
    }
  }
  await connection.close();
  await database.terminate();
  return { ms, counts: digest.summary() };
};
