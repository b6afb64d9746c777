import type { ByteSource } from '../../src/intake/byte-source.ts';
import type { Dialect, Encoding } from '../../src/intake/dialect.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { type ReadOptions, readRecords } from '../../src/intake/read-records.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';

export interface AllRecords {
  readonly records: (readonly string[])[];
  readonly lines: number[];
  readonly problem: Problem | null;
  readonly encoding: Encoding | null;
}

/** Everything that `readRecords` gives, and the problem it ends with. */
export const readAll = async (
  source: ByteSource,
  dialect: Dialect,
  options?: ReadOptions,
): Promise<AllRecords> => {
  const records: (readonly string[])[] = [];
  const lines: number[] = [];
  let encoding: Encoding | null = null;
  try {
    for await (const batch of readRecords(source, dialect, options)) {
      if (batch.firstRecord !== records.length + 1) throw new Error(`batch begins at ${batch.firstRecord}`);
      records.push(...batch.records);
      lines.push(...batch.lines);
      encoding = batch.encoding;
    }
  } catch (error) {
    if (error instanceof SourceFault) return { records, lines, problem: error.problem, encoding };
    throw error;
  }
  return { records, lines, problem: null, encoding };
};
