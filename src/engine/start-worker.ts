/** Starts the worker that answers questions and keeps the workspace. Browsers only; Node uses `EngineCore` directly. */
export const startWorker = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
