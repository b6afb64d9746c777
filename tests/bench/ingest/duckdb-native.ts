import { DuckDBInstance } from '@duckdb/node-api';
import { CountsDigest } from '../page/counts-digest.ts';
import type { LaneRun } from '../page/lane-run.ts';
import { countedQuery } from './counted-query.ts';
import { countsQuery } from './counts-query.ts';

/** DuckDB as a program of this machine, for comparison: no page can run it. */
export const duckdbNative = async (
  path: string,
  threads: number,
  query: (path: string) => string = countsQuery,
): Promise<LaneRun> => {
  const database = await DuckDBInstance.create(':memory:', { threads: `${threads}` });
  const connection = await database.connect();
  const start = performance.now();
  await connection.run(query(path));
  const ms = performance.now() - start;
  const [days = [], districts = [], services = [], channels = [], rows = []] = (
    await connection.runAndReadAll(countedQuery)
  ).getColumns();
  const digest = new CountsDigest();
  days.forEach((day, at) => {
    const labels = {
      district: String(districts[at]),
      service: String(services[at]),
      channel: String(channels[at]),
    };
    digest.add(Number(day), labels, Number(rows[at]));
  });
  connection.closeSync();
  database.closeSync();
  return { ms, counts: digest.summary() };
};
