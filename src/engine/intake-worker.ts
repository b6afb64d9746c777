import { expose, transfer } from 'comlink';
import type { CityProfile } from '../city/city-profile.ts';
import type { ImportProgress } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { ReadingPlan } from '../intake/range-reading.ts';
import type { ConnectedWorker } from './connect-worker.ts';
import { createReader } from './create-reader.ts';
import { holdLifeLock } from './life-lock.ts';
import type { RangeApi } from './range-worker.ts';
import { isPlainFile } from './is-plain-file.ts';
import type { ChosenTable, ReadOutcome, WayOfReading } from './reader.ts';

/** more would only wait for the disk and for memory */
const mostReaders = 8;
/** a smaller import is read before other workers have started */
const leastBytes = 16 << 20;
/** about so many times as many bytes are in a compressed log */
const inflation = 6;

const isCompressed = ({ name }: File): boolean => /\.gz$/i.test(name);

const textBytes = (file: File): number => (isCompressed(file) ? file.size * inflation : file.size);

/**
 * The browser reads the file in a process of its own, which takes a processor too: with two of them one reader is the
 * fastest, unless it had to inflate or to compare ids as well.
 */
const readersFor = (files: readonly File[], hasIds: boolean): number => {
  const { hardwareConcurrency } = navigator;
  const isPlain = !hasIds && !files.some(isCompressed);
  return hardwareConcurrency <= 2 && isPlain ? 1 : Math.min(mostReaders, hardwareConcurrency);
};

/** as many as asked for, or as there are processors where that pays */
let readersWanted: number | undefined;

const loadReaders = () =>
  Promise.all([
    import('../intake/reading-here.ts'),
    import('./worker-readers.ts'),
    import('./start-range-worker.ts'),
    import('./connect-worker.ts'),
  ]);

/** workers for ranges that nothing has been asked of yet */
const spare = new Set<ConnectedWorker<RangeApi>>();

const reader = createReader({
  readers: async (tables, { mapping: { id }, city }) => {
    // other workers open files, and no tables in them
    if (!tables.every(isPlainFile)) return null;
    const files = tables.map(({ file }) => file);
    const bytes = files.reduce((sum, file) => sum + textBytes(file), 0);
    const fitting = bytes < leastBytes ? 1 : readersFor(files, id !== null);
    const count = readersWanted ?? fitting;
    if (count === 1) return null;
    const [{ readingHere }, { workerReaders }, { startRangeWorker }, { connectWorker }] = await loadReaders();
    const here = (plan: ReadingPlan) => readingHere(plan, city);
    const connect = () => {
      const [ready] = spare;
      if (ready === undefined) return connectWorker<RangeApi>(startRangeWorker());
      spare.delete(ready);
      return ready;
    };
    return workerReaders({ files, count, here, connect, city });
  },
});

/** Nobody aborts in here: to cancel, the whole worker is ended. */
const never = new AbortController().signal;

let rehearsal: AbortController | null = null;

/** A large file will be read by many, who can start while its user looks at the proposal. */
const startAhead = async (file: File, mapping: Mapping, city: CityProfile): Promise<void> => {
  if (file.size < leastBytes || isCompressed(file) || rehearsal !== null) return;
  rehearsal = new AbortController();
  const { signal } = rehearsal;
  const [, , { startRangeWorker }, { connectWorker }] = await loadReaders();
  const count = readersWanted ?? readersFor([file], mapping.id !== null);
  while (spare.size < count - 1) {
    const connection = connectWorker<RangeApi>(startRangeWorker());
    spare.add(connection);
    void connection.gone.then(() => spare.delete(connection));
  }
  const { rehearse } = await import('./rehearsal.ts');
  await rehearse({ file, mapping, city, others: [...spare], signal });
};

interface Asked {
  readonly city: CityProfile;
  readonly readers: number | undefined;
}

const api = {
  ready: holdLifeLock,
  tables: reader.tables,
  inspect: async (table: ChosenTable, { city, readers }: Asked) => {
    readersWanted = readers;
    const look = await reader.inspect(table, city);
    // a help, and no more
    if (look.kind === 'inspected' && look.mapping !== null && isPlainFile(table))
      startAhead(table.file, look.mapping, city).catch(() => undefined);
    return look;
  },
  tryOut: reader.tryOut,
  contentHash: reader.contentHash,
  read: async (
    tables: readonly ChosenTable[],
    { readers, ...way }: WayOfReading & Pick<Asked, 'readers'>,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ReadOutcome> => {
    rehearsal?.abort();
    readersWanted = readers;
    const outcome = await reader.read(tables, way, { onProgress, signal: never });
    if (outcome.kind !== 'read') return outcome;
    return transfer(outcome, outcome.ids ? [outcome.cube, outcome.ids] : [outcome.cube]);
  },
};

export type IntakeApi = typeof api;

expose(api);
