import type { CityProfile } from '../city/city-profile.ts';
import { encodeCube } from '../cube/encode-cube.ts';
import { fileSource } from '../intake/file-source.ts';
import { ingest } from '../intake/ingest.ts';
import { inspect } from '../intake/inspect.ts';
import { contentHash } from './content-hash.ts';
import type { Reader } from './reader.ts';

/** Reads files in this thread, for one city. */
export const createReader = (city: CityProfile): Reader => ({
  prepare: () => undefined,
  inspect: (file) => inspect(fileSource(file), { city }),
  contentHash,
  read: async (files, mapping, { onProgress, signal }) => {
    const outcome = await ingest(files.map(fileSource), mapping, {
      city,
      signal,
      onProgress,
    });
    if (outcome.kind !== 'imported') return outcome;
    return { kind: 'read', cube: encodeCube(outcome.cube), report: outcome.report };
  },
  close: () => undefined,
});
