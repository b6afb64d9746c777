import { wrap } from 'comlink';
import { EngineFault } from './engine-fault.ts';
import { whenLifeEnds } from './life-lock.ts';

/** What every worker of the engine answers first. */
export interface WorkerGreeting {
  /** takes the lock by which its end is noticed */
  ready(lockName: string): Promise<void>;
}

/** A worker that answers calls until it ends; after that every call rejects with an `EngineFault`. */
export interface ConnectedWorker<Api> {
  call<T>(work: (remote: Api) => Promise<T>): Promise<T>;
  /** resolves when the worker is gone, ended or dead */
  readonly gone: Promise<EngineFault>;
  end(): void;
}

let connections = 0;

const lockNameOf = () => {
  connections += 1;
  const [random] = crypto.getRandomValues(new Uint32Array(1));
  return `uptake-worker-${random?.toString(36)}-${connections}`;
};

/** Speaks to a worker that was just started. */
export const connectWorker = <Api extends WorkerGreeting>(worker: Worker): ConnectedWorker<Api> => {
  // every method of the engine's workers is asynchronous already: from here it looks the same as from inside
  // (comlink's own type splits a promise of a union into a union of promises)
  const remote = wrap<Api>(worker) as unknown as Api;
  const lockName = lockNameOf();
  const { promise: gone, resolve: isGone } = Promise.withResolvers<EngineFault>();
  const failed = gone.then((fault) => Promise.reject(fault));
  failed.catch(() => undefined);
  const onError = (event: ErrorEvent) => {
    // whoever calls hears of it; the console need not
    event.preventDefault();
    isGone(new EngineFault('worker-not-started', event.message));
  };
  worker.addEventListener('error', onError);
  // an answer that could not be taken over, for lack of memory: its call would wait for ever
  worker.addEventListener('messageerror', () => isGone(new EngineFault('worker-died', 'an answer was lost')));
  const ready = Promise.race([remote.ready(lockName), failed]).then(() => {
    // from here on an error is one of a call and rejects that call
    worker.removeEventListener('error', onError);
    whenLifeEnds(lockName, () => isGone(new EngineFault('worker-died', 'the worker ended under the call')));
  });
  ready.catch(() => undefined);
  // not a race with `failed`: that would keep every answer for as long as the worker lives
  const pending = new Set<(fault: EngineFault) => void>();
  let endedBy: EngineFault | null = null;
  void gone.then((fault) => {
    endedBy = fault;
    for (const reject of pending) reject(fault);
    pending.clear();
  });
  const call = <T>(work: (remote: Api) => Promise<T>): Promise<T> => {
    if (endedBy !== null) return Promise.reject(endedBy);
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    pending.add(reject);
    ready
      .then(() => work(remote))
      .then(resolve, reject)
      .finally(() => pending.delete(reject));
    return promise;
  };
  return {
    call,
    gone,
    end: () => {
      isGone(new EngineFault('closed', 'the worker was ended'));
      worker.terminate();
    },
  };
};
