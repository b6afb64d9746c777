import { expose, transfer } from 'comlink';
import type { CityProfile } from '../city/city-profile.ts';
import type { ByteRange, RangeNews } from '../intake/byte-range.ts';
import { fileSource } from '../intake/file-source.ts';
import {
  type RangeIds,
  RangeReading,
  type ReadingPlan,
  type ReadPart,
  type RepeatedEntries,
} from '../intake/range-reading.ts';
import { holdLifeLock } from './life-lock.ts';

/** A reading plan on its way between threads: files are opened where they are read. */
export type SentPlan = Omit<ReadingPlan, 'files'> & {
  readonly city: CityProfile;
  readonly files: readonly (Omit<ReadingPlan['files'][number], 'source'> & { readonly file: File })[];
};

const openedFiles = (files: SentPlan['files']): ReadingPlan['files'] =>
  files.map(({ file, ...rest }) => ({ ...rest, source: fileSource(file) }));

const { promise: started, resolve } = Promise.withResolvers<RangeReading>();

const api = {
  ready: holdLifeLock,
  start: async ({ files, city, ...plan }: SentPlan) => {
    resolve(new RangeReading({ ...plan, files: openedFiles(files) }, city));
  },
  /** reads a range as if for an import, and forgets it */
  rehearse: async ({ files, city, ...plan }: SentPlan, range: ByteRange): Promise<void> => {
    const reading = new RangeReading({ ...plan, files: openedFiles(files) }, city);
    await reading.read(range, () => undefined);
  },
  read: async (range: ByteRange, onNews: (news: RangeNews) => void) => (await started).read(range, onNews),
  settle: async (id: number, isKept: boolean) => (await started).settle(id, isKept),
  ids: async (): Promise<readonly RangeIds[]> => {
    const ids = (await started).ids();
    return transfer(
      ids as RangeIds[],
      ids.flatMap(({ low, high, entry }) => [low.buffer, high.buffer, entry.buffer]),
    );
  },
  parts: async (repeated: RepeatedEntries): Promise<readonly ReadPart[]> => {
    const parts = (await started).parts(repeated);
    const columns = parts.flatMap(({ part: { combinations, counts }, logged }) => [
      combinations,
      counts.periods,
      counts.ends,
      counts.combination,
      counts.count,
      ...Array.from(logged.values(), ({ combination }) => combination),
    ]);
    return transfer(
      parts as ReadPart[],
      columns.map(({ buffer }) => buffer),
    );
  },
};

export type RangeApi = typeof api;

expose(api);
