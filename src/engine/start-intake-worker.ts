/** Starts a worker that reads files, beside the one that answers questions: it may be ended at any moment. */
export const startIntakeWorker = (): Worker =>
  new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
