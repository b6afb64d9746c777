import type { ImportReport } from '../intake/import-report.ts';
import type { KeptImports } from './kept-imports.ts';

/**
 * The full accounting of an import. Where what is stored of it is damaged, its totals, which stand in the list too, without
 * the lists of rows and labels. null if there is no such import.
 */
export const reportOrRest = async (kept: KeptImports, id: string): Promise<ImportReport | null> => {
  const whole = await kept.report(id);
  const entry = kept.shelf.get(id);
  if (whole !== null || entry?.kind !== 'part') return whole;
  const { files, requests } = entry.stored;
  return {
    files: files.map(({ contentHash: _, ...totals }) => ({ ...totals, problems: [] })),
    requests,
    channels: [],
    unmatched: { districts: [], services: [], channels: [] },
    isRest: true,
  };
};
