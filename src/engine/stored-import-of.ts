import type { Cube } from '../cube/cube.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { ImportRequest } from './engine.ts';
import type { StoredIds, StoredImport } from './stored-import.ts';

/** What an import is made of once its files are read. */
export interface ReadImport {
  readonly request: ImportRequest;
  readonly report: ImportReport;
  /** per file, in order */
  readonly contentHashes: readonly (string | null)[];
  readonly cube: Cube;
  readonly ids: StoredIds | null;
}

// not `randomUUID`: browsers leave it out of pages without https
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('-');

/** The entry for the list of imports. */
export const storedImportOf = (read: ReadImport, now: Date): StoredImport => {
  const { request, report, contentHashes, cube, ids } = read;
  return {
    id: newId(),
    name: request.name,
    importedAt: now.toISOString(),
    synthetic: request.synthetic,
    kept: true,
    unit: cube.unit,
    range: cube.range,
    requests: report.requests,
    mapping: request.mapping,
    ...(ids && { ids }),
    files: report.files.map(({ problems: _, checks: __, ...totals }, index) => ({
      ...totals,
      contentHash: contentHashes[index] ?? null,
    })),
  };
};
