import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { countsQuery } from '../ingest/counts-query.ts';
import { duckdbSummary } from './duckdb-summary.ts';
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
  const counts = await duckdbSummary(connection);
  await connection.close();
  await database.terminate();
  return { ms, counts };
};
