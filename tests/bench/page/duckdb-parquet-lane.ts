import { type AsyncDuckDB, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { parquetQuery } from '../formats/parquet-query.ts';
import type { CountsSummary } from './counts-summary.ts';
import { duckdbSummary } from './duckdb-summary.ts';
import { startDuckdb } from './start-duckdb.ts';

/** DuckDB-Wasm over a Parquet file, or why it cannot: it fetches its reader of that format from the network. */
export type DuckdbParquetRun =
  | { readonly kind: 'read'; readonly ms: number; readonly counts: CountsSummary }
  | { readonly kind: 'cannot'; readonly message: string };

/** a fetch that nobody answers may wait for ever */
const longestMs = 60_000;

const runOver = async (database: AsyncDuckDB, file: File): Promise<DuckdbParquetRun> => {
  const connection = await database.connect();
  try {
    await connection.query('LOAD parquet');
  } catch (error) {
    return { kind: 'cannot', message: error instanceof Error ? error.message : String(error) };
  }
  const start = performance.now();
  await database.registerFileHandle('log.parquet', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(parquetQuery('log.parquet'));
  const ms = performance.now() - start;
  const counts = await duckdbSummary(connection);
  await connection.close();
  return { kind: 'read', ms, counts };
};

/** The clock starts when its reader of Parquet is there, and stops when the counts are a table of the database. */
export const duckdbParquetLane = async (file: File): Promise<DuckdbParquetRun> => {
  const database = await startDuckdb();
  const waited = new Promise<DuckdbParquetRun>((resolve) => {
    const message = `no answer within ${longestMs / 1000} seconds`;
    setTimeout(() => resolve({ kind: 'cannot', message }), longestMs);
  });
  return Promise.race([runOver(database, file), waited]);
};
