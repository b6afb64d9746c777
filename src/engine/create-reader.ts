import type { CityProfile } from '../city/city-profile.ts';
import { encodeCube } from '../cube/encode-cube.ts';
import { fileSource } from '../intake/file-source.ts';
import { ingest } from '../intake/ingest.ts';
import type { Mapping } from '../intake/mapping.ts';
import { parallelPass, type Readers } from '../intake/parallel-pass.ts';
import { inspect } from '../intake/inspect.ts';
import { contentHash } from './content-hash.ts';
import type { Reader } from './reader.ts';

export interface ReaderOptions {
  /** how files are read together; one after the other in this thread unless given */
  readonly readers?: (files: readonly File[], mapping: Mapping) => Readers | null;
}

/** Reads files for one city, in this thread unless there are other readers. */
export const createReader = (city: CityProfile, { readers }: ReaderOptions = {}): Reader => ({
  prepare: () => undefined,
  inspect: (file) => inspect(fileSource(file), { city }),
  contentHash,
  read: async (files, mapping, { onProgress, signal }) => {
    const together = readers?.(files, mapping) ?? null;
    const outcome = await ingest(files.map(fileSource), mapping, {
      city,
      signal,
      onProgress,
      ...(together !== null && { pass: parallelPass(together) }),
    });
    if (outcome.kind !== 'imported') return outcome;
    return { kind: 'read', cube: encodeCube(outcome.cube), report: outcome.report };
  },
  close: () => undefined,
});
