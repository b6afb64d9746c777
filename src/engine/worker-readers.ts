import { proxy, transfer } from 'comlink';
import type { CityProfile } from '../city/city-profile.ts';
import type { RangeReadings, Readers } from '../intake/readers.ts';
import type { ReadingPlan } from '../intake/range-reading.ts';
import type { ConnectedWorker } from './connect-worker.ts';
import type { RangeApi, SentPlan } from './range-worker.ts';

const leastRange = 4 << 20;
const mostRange = 32 << 20;
/** so that no reader waits long for the last one */
const rangesPerReader = 6;

export interface WorkerReadersPlan {
  readonly files: readonly File[];
  /** readers altogether */
  readonly count: number;
  /** the reader in this thread: it reads while the others start */
  readonly here: (plan: ReadingPlan) => RangeReadings;
  /** a worker for ranges: started now, or before */
  readonly connect: () => ConnectedWorker<RangeApi>;
  readonly city: CityProfile;
}

export const sentPlan = (plan: ReadingPlan, files: readonly File[], city: CityProfile): SentPlan => ({
  ...plan,
  city,
  files: plan.files.map(({ source: _, ...rest }, at) => ({ ...rest, sample: [], file: files[at] as File })),
});

const remoteReading = (connection: ConnectedWorker<RangeApi>, plan: SentPlan): RangeReadings => {
  // calls arrive in the order in which they were made
  connection.call((remote) => remote.start(plan)).catch(() => undefined);
  return {
    read: (range, onNews) => {
      const sent = range.block === null ? range : transfer(range, [range.block.buffer]);
      return connection.call((remote) => remote.read(sent, proxy(onNews)));
    },
    settle: (id, isKept) => connection.call((remote) => remote.settle(id, isKept)),
    ids: () => connection.call((remote) => remote.ids()),
    parts: (repeated) => connection.call((remote) => remote.parts(repeated)),
  };
};

/** A reader in this thread, the others in workers of their own. When one of those dies, whatever is asked of it rejects, and with it the import. */
export const workerReaders = ({ files, count, here, connect, city }: WorkerReadersPlan): Readers => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const share = Math.ceil(bytes / (count * rangesPerReader));
  const connectAll = () => Array.from({ length: count - 1 }, connect);
  // at once: they are up when the files have been looked at
  let connections: readonly ConnectedWorker<RangeApi>[] = connectAll();
  let areFresh = true;
  const end = () => {
    for (const connection of connections) connection.end();
    connections = [];
  };
  return {
    rangeBytes: Math.min(mostRange, Math.max(leastRange, share)),
    end,
    start: async (plan: ReadingPlan) => {
      if (!areFresh) {
        // of a pass that was given up
        end();
        connections = connectAll();
      }
      areFresh = false;
      const sent = sentPlan(plan, files, city);
      return [here(plan), ...connections.map((connection) => remoteReading(connection, sent))];
    },
  };
};
