import { proxy, transfer } from 'comlink';
import type { RangeReadings, Readers } from '../intake/parallel-pass.ts';
import type { ReadingPlan } from '../intake/range-reading.ts';
import { type ConnectedWorker, connectWorker } from './connect-worker.ts';
import type { RangeApi, SentPlan } from './range-worker.ts';

const leastRange = 4 << 20;
const mostRange = 32 << 20;
/** so that no reader waits long for the last one */
const rangesPerReader = 6;

export interface WorkerReadersPlan {
  readonly files: readonly File[];
  readonly count: number;
  readonly start: () => Worker;
}

const remoteReading = (connection: ConnectedWorker<RangeApi>): RangeReadings => ({
  read: (range, onBytes) => {
    const sent = range.block === null ? range : transfer(range, [range.block.buffer]);
    return connection.call((remote) => remote.read(sent, proxy(onBytes)));
  },
  settle: (id, isKept) => connection.call((remote) => remote.settle(id, isKept)),
  ids: () => connection.call((remote) => remote.ids()),
  part: (repeated) => connection.call((remote) => remote.part(repeated)),
});

/** Readers in workers of their own. When one of them dies, whatever is asked of it rejects, and with it the import. */
export const workerReaders = ({ files, count, start }: WorkerReadersPlan): Readers => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const share = Math.ceil(bytes / (count * rangesPerReader));
  const connect = () => Array.from({ length: count }, () => connectWorker<RangeApi>(start()));
  // at once: they are up when the files have been looked at
  let connections: readonly ConnectedWorker<RangeApi>[] = connect();
  let areFresh = true;
  return {
    rangeBytes: Math.min(mostRange, Math.max(leastRange, share)),
    start: async (plan: ReadingPlan) => {
      if (!areFresh) {
        // of a pass that was given up
        for (const connection of connections) connection.end();
        connections = connect();
      }
      areFresh = false;
      const sent: SentPlan = {
        ...plan,
        files: plan.files.map(({ source: _, ...rest }, at) => ({
          ...rest,
          sample: [],
          file: files[at] as File,
        })),
      };
      await Promise.all(connections.map((connection) => connection.call((remote) => remote.start(sent))));
      return connections.map(remoteReading);
    },
  };
};
