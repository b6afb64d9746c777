import { kharkiv } from '../../../src/city/kharkiv.ts';
import { createWorkerReader } from '../../../src/engine/create-worker-reader.ts';
import type { ReadOutcome } from '../../../src/engine/reader.ts';
import { startIntakeWorker } from '../../../src/engine/start-intake-worker.ts';
import { logMapping } from './log-mapping.ts';

/** Has the product read a file by so many workers, and hands the outcome on before the clock stops. */
export const readByWorkers = async <T>(
  file: File,
  workers: number,
  take: (outcome: ReadOutcome) => T,
): Promise<{ readonly ms: number; readonly taken: T }> => {
  const reader = createWorkerReader(startIntakeWorker, workers);
  const table = { file, choice: { path: [], format: 'delimited' } } as const;
  // as the data page does when a file is chosen; then its user looks at the proposal
  await reader.inspect(table, kharkiv);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const start = performance.now();
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  const taken = take(await reader.read([table], { mapping: logMapping, city: kharkiv }, watch));
  const ms = performance.now() - start;
  reader.close();
  return { ms, taken };
};
