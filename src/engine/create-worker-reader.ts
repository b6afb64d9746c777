import { proxy } from 'comlink';
import type { CityProfile } from '../city/city-profile.ts';
import { type ConnectedWorker, connectWorker } from './connect-worker.ts';
import type { ImportWatch } from './engine.ts';
import type { IntakeApi } from './intake-worker.ts';
import type { ChosenTable, Reader, ReadOutcome, WayOfReading } from './reader.ts';
import { whenAborted } from './when-aborted.ts';

class WorkerReader implements Reader {
  readonly #start: () => Worker;
  readonly #readers: number | undefined;
  readonly #connections = new Set<ConnectedWorker<IntakeApi>>();
  #scout: ConnectedWorker<IntakeApi> | null = null;
  #scoutCalls = 0;

  constructor(start: () => Worker, readers: number | undefined) {
    this.#start = start;
    this.#readers = readers;
  }

  prepare(): void {
    this.#scout ??= this.#connect();
  }

  tables(file: File) {
    return this.#scouting((remote) => remote.tables(file));
  }

  inspect(table: ChosenTable, city: CityProfile) {
    return this.#scouting((remote) => remote.inspect(table, { city, readers: this.#readers }));
  }

  tryOut(table: ChosenTable, way: WayOfReading) {
    return this.#scouting((remote) => remote.tryOut(table, way));
  }

  contentHash(file: File) {
    return this.#scouting((remote) => remote.contentHash(file));
  }

  async read(
    tables: readonly ChosenTable[],
    way: WayOfReading,
    { onProgress, signal }: ImportWatch,
  ): Promise<ReadOutcome> {
    const connection = this.#forReading();
    try {
      const read = connection.call((remote) =>
        remote.read(tables, { ...way, readers: this.#readers }, proxy(onProgress)),
      );
      // ended below, it rejects when nobody listens any more
      read.catch(() => undefined);
      return await Promise.race([read, whenAborted(signal)]);
    } finally {
      connection.end();
    }
  }

  close(): void {
    for (const connection of this.#connections) connection.end();
  }

  #connect(): ConnectedWorker<IntakeApi> {
    const connection = connectWorker<IntakeApi>(this.#start());
    this.#connections.add(connection);
    void connection.gone.then(() => {
      this.#connections.delete(connection);
      if (this.#scout === connection) this.#scout = null;
    });
    return connection;
  }

  /** Asks the worker that looks at files before they are imported. */
  async #scouting<T>(work: (remote: IntakeApi) => Promise<T>): Promise<T> {
    const scout = (this.#scout ??= this.#connect());
    this.#scoutCalls += 1;
    try {
      return await scout.call(work);
    } finally {
      this.#scoutCalls -= 1;
    }
  }

  /** The worker that looked at the files reads them too if nothing else is asked of it: it is warm. */
  #forReading(): ConnectedWorker<IntakeApi> {
    if (this.#scout === null || this.#scoutCalls > 0) return this.#connect();
    const connection = this.#scout;
    this.#scout = null;
    return connection;
  }
}

/**
 * Reads files in workers of their own. Each import has one that is ended with it: cancelling takes no longer than
 * ending a worker (those that it started for parts of the files end with it), its memory goes back to the system, and when it dies (out of memory) questions are still answered.
 */
export const createWorkerReader = (start: () => Worker, readers?: number): Reader =>
  new WorkerReader(start, readers);
