import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** DuckDB-Wasm in its worker, started and empty: the bundle with WebAssembly exceptions, the faster of those without threads. */
export const startDuckdb = async (): Promise<AsyncDuckDB> => {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await database.instantiate(new URL(wasmUrl, location.href).href);
  await database.open({});
  return database;
};
