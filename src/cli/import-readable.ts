import type { ByteSource } from '../intake/byte-source.ts';
import type { ImportOutcome } from '../intake/import-report.ts';
import { ingest } from '../intake/ingest.ts';
import type { IngestContext } from '../intake/ingest-context.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Problem } from '../intake/problem.ts';

export interface ReadableImport {
  /** null = no file could be read */
  readonly imported: Extract<ImportOutcome, { kind: 'imported' }> | null;
  /** of the files left out */
  readonly problems: readonly Problem[];
}

/** Imports the files that can be read and leaves out the others. A question about the dates concerns them all: then none is read. */
export const importReadable = async (
  sources: readonly ByteSource[],
  mapping: Mapping,
  context: IngestContext,
): Promise<ReadableImport> => {
  const problems: Problem[] = [];
  let left = sources;
  while (left.length > 0) {
    const outcome = await ingest(left, mapping, context);
    if (outcome.kind === 'imported') return { imported: outcome, problems };
    if (outcome.kind === 'cancelled') return { imported: null, problems };
    problems.push(...outcome.problems);
    if (outcome.problems.some(({ code }) => code === 'date-order-unclear')) break;
    const failed = new Set(outcome.problems.map(({ where }) => where.file));
    left = left.filter(({ name }) => !failed.has(name));
  }
  return { imported: null, problems };
};
