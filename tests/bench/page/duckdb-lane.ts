import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { countedQuery } from '../ingest/counted-query.ts';
import { countsQuery } from '../ingest/counts-query.ts';
import { CountsDigest } from './counts-digest.ts';
import type { LaneRun } from './lane-run.ts';
import { startDuckdb } from './start-duckdb.ts';

/** DuckDB-Wasm over the file in place. The clock stops when the counts are a table of the database. */
export const duckdbLane = async (file: File): Promise<LaneRun> => {
  const database = await startDuckdb();
  const connection = await database.connect();
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
