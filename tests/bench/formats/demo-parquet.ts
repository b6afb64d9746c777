import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { benchFolder } from '../bench-folder.ts';
import { demoLog } from '../ingest/demo-log.ts';

/** Path of the demo city's log of so many rows as Parquet, written by DuckDB as it does unless told otherwise (snappy); made once. */
export const demoParquet = async (rows: number): Promise<string> => {
  const path = join(benchFolder(), `city-${rows}.parquet`);
  if (existsSync(path)) return path;
  const half = `${path}.half`;
  const database = await DuckDBInstance.create(':memory:', {});
  const connection = await database.connect();
  await connection.run(`
    COPY (
      SELECT * FROM read_csv(
        '${demoLog(rows)}', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"',
        columns = {
          'номер запиту': 'VARCHAR', 'дата і час': 'TIMESTAMP', 'район': 'VARCHAR',
          'послуга': 'VARCHAR', 'канал': 'VARCHAR', 'вікова група': 'VARCHAR'
        }
      )
    ) TO '${half}' (FORMAT parquet, COMPRESSION snappy)`);
  connection.closeSync();
  database.closeSync();
  renameSync(half, path);
  return path;
};
