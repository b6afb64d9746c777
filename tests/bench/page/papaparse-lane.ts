import type { CountsSummary } from './counts-summary.ts';
import type { LaneRun } from './lane-run.ts';
import { nextMessage } from './next-message.ts';

/** PapaParse in a worker, row by row into a map. The clock stops when the worker has the counts. */
export const papaparseLane = async (file: File): Promise<LaneRun> => {
  const worker = new Worker(new URL('./papaparse-worker.ts', import.meta.url), { type: 'module' });
  await nextMessage(worker);
  const start = performance.now();
  worker.postMessage(file);
  await nextMessage(worker);
  const ms = performance.now() - start;
  const counts = await nextMessage<CountsSummary>(worker);
  worker.terminate();
  return { ms, counts };
};
