/** Starts a worker that reads ranges of files for the one that reads an import; it ends with it. */
export const startRangeWorker = (): Worker =>
  new Worker(new URL('./range-worker.ts', import.meta.url), { type: 'module' });
