import type { LaneRun } from './lane-run.ts';
import { nextMessage } from './next-message.ts';

/** What no lane can be faster than in one worker: the bytes are read and nothing is done with them. */
export const floorLane = async (file: File): Promise<LaneRun> => {
  const worker = new Worker(new URL('./floor-worker.ts', import.meta.url), { type: 'module' });
  await nextMessage(worker);
  const start = performance.now();
  worker.postMessage(file);
  const bytes = await nextMessage<number>(worker);
  const ms = performance.now() - start;
  worker.terminate();
  if (bytes !== file.size) throw new Error(`read ${bytes} of ${file.size} bytes`);
  return { ms, counts: null };
};
