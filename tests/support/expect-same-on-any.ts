import fc from 'fast-check';
import { expect } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { anyImport, anyReading } from './any-import.ts';
import { expectSameImport } from './expect-same-import.ts';
import { smallCity } from './small-city.ts';

/** Generates at least so many files, and compares what the readers make of each. Four tests of 1,250 in two time zones: 10,000. */
export const expectSameOnAny = async (files: number): Promise<void> => {
  let generated = 0;
  let imported = 0;
  let runs = 0;
  const withReading = anyImport.chain((some) =>
    fc.tuple(fc.constant(some), anyReading(Math.max(...some.files.map((bytes) => bytes.length)))),
  );
  const property = fc.asyncProperty(withReading, async ([some, { count, rangeBytes, chunks }]) => {
    const { kind } = await expectSameImport({
      ...some,
      city: smallCity,
      sources: (chunkSize) => some.files.map((bytes, at) => bytesSource(`${at}.csv`, bytes, chunkSize)),
      chunkSizes: [chunks[1]],
      readers: [{ count, rangeBytes, chunkSize: chunks[0] }],
    });
    generated += some.files.length;
    runs += 1;
    if (kind === 'imported') imported += 1;
  });
  // a third of the imports have two files
  // a failure is told with its seed and path: making such files smaller takes an hour, and one of these is small enough
  await fc.assert(property, { numRuns: Math.ceil(files / 1.25), endOnFailure: true });
  expect(generated).toBeGreaterThanOrEqual(files);
  // what is refused is compared too, but says little
  expect(imported / runs).toBeGreaterThan(0.5);
};
