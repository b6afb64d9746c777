import { expose, transfer } from 'comlink';
import { kharkiv } from '../city/kharkiv.ts';
import type { ImportProgress } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { ReadingPlan } from '../intake/range-reading.ts';
import { createReader } from './create-reader.ts';
import { holdLifeLock } from './life-lock.ts';
import type { ReadOutcome } from './reader.ts';

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

const reader = createReader(kharkiv, {
  readers: async (files, { id }) => {
    const bytes = files.reduce((sum, file) => sum + textBytes(file), 0);
    const fitting = bytes < leastBytes ? 1 : readersFor(files, id !== null);
    const count = readersWanted ?? fitting;
    if (count === 1) return null;
    const [{ readingHere }, { workerReaders }, { startRangeWorker }] = await Promise.all([
      import('../intake/reading-here.ts'),
      import('./worker-readers.ts'),
      import('./start-range-worker.ts'),
    ]);
    const here = (plan: ReadingPlan) => readingHere(plan, kharkiv);
    return workerReaders({ files, count, here, start: startRangeWorker });
  },
});

/** Nobody aborts in here: to cancel, the whole worker is ended. */
const never = new AbortController().signal;

const api = {
  ready: holdLifeLock,
  inspect: reader.inspect,
  contentHash: reader.contentHash,
  read: async (
    files: readonly File[],
    { mapping, readers }: { readonly mapping: Mapping; readonly readers: number | undefined },
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ReadOutcome> => {
    readersWanted = readers;
    const outcome = await reader.read(files, mapping, { onProgress, signal: never });
    return outcome.kind === 'read' ? transfer(outcome, [outcome.cube]) : outcome;
  },
};

export type IntakeApi = typeof api;

expose(api);
