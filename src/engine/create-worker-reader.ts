import { proxy } from 'comlink';
import { type ConnectedWorker, connectWorker } from './connect-worker.ts';
import type { IntakeApi } from './intake-worker.ts';
import type { Reader, ReadOutcome } from './reader.ts';

/** Resolves when the signal aborts. */
const aborted = (signal: AbortSignal): Promise<{ readonly kind: 'cancelled' }> =>
  new Promise((resolve) => {
    const cancel = () => resolve({ kind: 'cancelled' });
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
  });

/**
 * Reads files in workers of their own. Each import has one that is ended with it: cancelling takes no longer than
 * ending a worker, its memory goes back to the system, and when it dies (out of memory) questions are still answered.
 */
export const createWorkerReader = (start: () => Worker): Reader => {
  const connections = new Set<ConnectedWorker<IntakeApi>>();
  let scout: ConnectedWorker<IntakeApi> | null = null;

  const connect = () => {
    const connection = connectWorker<IntakeApi>(start());
    connections.add(connection);
    void connection.gone.then(() => {
      connections.delete(connection);
      if (scout === connection) scout = null;
    });
    return connection;
  };

  /** looks at files before they are imported, and stays */
  const scouting = () => {
    scout ??= connect();
    return scout;
  };

  return {
    inspect: (file) => scouting().call((remote) => remote.inspect(file)),
    contentHash: (file) => scouting().call((remote) => remote.contentHash(file)),
    read: async (files, mapping, { onProgress, signal }): Promise<ReadOutcome> => {
      const connection = connect();
      try {
        const read = connection.call((remote) => remote.read(files, mapping, proxy(onProgress)));
        // ended below, it rejects when nobody listens any more
        read.catch(() => undefined);
        return await Promise.race([read, aborted(signal)]);
      } finally {
        connection.end();
      }
    },
    close: () => {
      for (const connection of connections) connection.end();
    },
  };
};
