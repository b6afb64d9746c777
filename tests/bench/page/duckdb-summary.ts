import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { countedQuery } from '../ingest/counted-query.ts';
import { CountsDigest } from './counts-digest.ts';
import type { CountsSummary } from './counts-summary.ts';

/** The table `counts` of a DuckDB-Wasm in short. */
export const duckdbSummary = async (connection: AsyncDuckDBConnection): Promise<CountsSummary> => {
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
  return digest.summary();
};
