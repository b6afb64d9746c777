import { expect } from 'vitest';
import type { CityProfile } from '../../src/city/city-profile.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { importPrint, type ImportPrint } from './import-print.ts';
import { plainImportPass } from './plain-import-pass.ts';
import { readersInThisThread } from './readers-in-this-thread.ts';

export interface SameImport {
  readonly mapping: Mapping;
  readonly city: CityProfile;
  readonly labelsPerColumn?: number;
  /** the files in chunks of so many bytes; undefined = of the usual size */
  readonly sources: (chunkSize?: number) => readonly ByteSource[];
  /** of the reader that reads in order */
  readonly chunkSizes: readonly (number | undefined)[];
  readonly readers: readonly {
    readonly count: number;
    readonly rangeBytes: number;
    readonly chunkSize?: number;
  }[];
}

const expectSame = (print: ImportPrint, expected: ImportPrint, how: string): void => {
  // comparing long texts by the assertion takes longer than making them
  if (print.text === expected.text) return;
  expect(print.text, how).toBe(expected.text);
};

/** Reads files by the plain twin and by their bytes, in order and by several readers: all must give the same. */
export const expectSameImport = async (same: SameImport): Promise<ImportPrint> => {
  const { mapping, city, sources, labelsPerColumn = 50_000 } = same;
  const context = { city, limits: { labelsPerColumn } };
  const expected = await importPrint(sources(), mapping, { ...context, pass: plainImportPass });
  for (const chunkSize of same.chunkSizes) {
    const print = await importPrint(sources(chunkSize), mapping, context);
    expectSame(print, expected, `chunks of ${chunkSize}`);
  }
  for (const { count, rangeBytes, chunkSize } of same.readers) {
    const pass = parallelPass(readersInThisThread(city, { count, rangeBytes }));
    const print = await importPrint(sources(chunkSize), mapping, { ...context, pass });
    expectSame(print, expected, `${count} readers, ranges of ${rangeBytes}`);
  }
  return expected;
};
