import type { CityProfile } from '../city/city-profile.ts';
import { encodeCube } from '../cube/encode-cube.ts';
import { fileSource } from '../intake/file-source.ts';
import { importPass, type PassPlan, type PassResult } from '../intake/import-pass.ts';
import { ingest } from '../intake/ingest.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Readers } from '../intake/readers.ts';
import { contentHash } from './content-hash.ts';
import type { Reader } from './reader.ts';

export interface ReaderOptions {
  /** how files are read together; one after the other in this thread unless given */
  readonly readers?: (files: readonly File[], mapping: Mapping) => Promise<Readers | null>;
}

// Loaded when first used: neither is needed for the demo, which comes before the first chart.
const loadInspect = () => import('../intake/inspect.ts');
const loadParallelPass = () => import('../intake/parallel-pass.ts');

/** A pass by the readers that are coming; by one where there will be none. */
const passOf =
  (coming: Promise<Readers | null>) =>
  async (plan: PassPlan): Promise<PassResult> => {
    const readers = await coming;
    return readers === null ? importPass(plan) : (await loadParallelPass()).parallelPass(readers)(plan);
  };

/** Reads files for one city, in this thread unless there are other readers. */
export const createReader = (city: CityProfile, { readers }: ReaderOptions = {}): Reader => ({
  prepare: () => undefined,
  inspect: async (file) => (await loadInspect()).inspect(fileSource(file), { city }),
  contentHash,
  read: async (files, mapping, { onProgress, signal }) => {
    // while the files are looked at, their readers start
    const coming = readers?.(files, mapping) ?? Promise.resolve(null);
    coming.then((some) => some && loadParallelPass()).catch(() => undefined);
    const outcome = await ingest(files.map(fileSource), mapping, {
      city,
      signal,
      onProgress,
      pass: passOf(coming),
    });
    coming.then((some) => some?.end()).catch(() => undefined);
    if (outcome.kind !== 'imported') return outcome;
    return { kind: 'read', cube: encodeCube(outcome.cube), report: outcome.report };
  },
  close: () => undefined,
});
