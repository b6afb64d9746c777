import type { TableRow } from './table-rows.ts';

const batchRows = 1000;

/** Rows that come one by one, some at a time. */
export async function* inBatches(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[], void> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
