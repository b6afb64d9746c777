import { kharkiv } from '../../src/city/kharkiv.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import type { FileAccount, ImportProgress } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import type { IngestContext } from '../../src/intake/ingest-context.ts';
import type { Mapping } from '../../src/intake/mapping.ts';

/** Everything that an import gives, as text: two imports are the same if this is. */
export interface ImportPrint {
  readonly kind: 'imported' | 'failed' | 'cancelled';
  /** report or problems, the encoded cube, and the progress told last */
  readonly text: string;
}

/** Repeated rows are found among bytes, and have a twin of their own (repeated-rows.test.ts). */
const withoutRepeats = ({ checks, ...account }: FileAccount) => {
  const { repeats: _, ...rest } = checks ?? {};
  return Object.keys(rest).length === 0 ? account : { ...account, checks: rest };
};

/** Reads sources and keeps all that came of it in a form that is quickly compared, however large. */
export const importPrint = async (
  sources: readonly ByteSource[],
  mapping: Mapping,
  context: Partial<IngestContext> = {},
): Promise<ImportPrint> => {
  let progress: ImportProgress | null = null;
  const onProgress = (told: ImportProgress) => {
    progress = told;
  };
  const outcome = await ingest(sources, mapping, { city: kharkiv, onProgress, ...context });
  if (outcome.kind !== 'imported') return { kind: outcome.kind, text: JSON.stringify(outcome, null, 1) };
  const { cube, report } = outcome;
  const encoded = Buffer.from(encodeCube(cube)).toString('base64');
  const told = { ...report, files: report.files.map(withoutRepeats) };
  return { kind: 'imported', text: JSON.stringify({ progress, report: told, encoded }, null, 1) };
};
