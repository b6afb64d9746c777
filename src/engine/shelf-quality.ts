import type { ImportReport } from '../intake/import-report.ts';
import type { ImportQuality } from '../measures/quality/import-quality.ts';
import type { ImportShelf } from './import-shelf.ts';

/** The quality of an import on the shelf; null if it is not there (any more). Few ask: what judges it is loaded when they do. */
export const shelfQuality = async (
  shelf: ImportShelf,
  report: ImportReport | null,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<ImportQuality | null> => {
  const { qualityOf } = await import('./quality-of.ts');
  const part = shelf.get(id);
  if (report === null || part?.kind !== 'part') return null;
  const others = shelf.realParts.map(({ stored }) => stored);
  return qualityOf(part, { report, now, holidays: shelf.holidays, others });
};
