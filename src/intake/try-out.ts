import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import type { ByteSource } from './byte-source.ts';
import { dateColumnOf } from './date-column-of.ts';
import { FileLedger } from './file-ledger.ts';
import { guessDateForm } from './guess-date-form.ts';
import type { FileAccount, ImportReport } from './import-report.ts';
import { createImportTally, type ImportTally } from './import-tally.ts';
import { defaultLabelsPerColumn } from './ingest-context.ts';
import { TooManyLabels } from './label-column.ts';
import type { Mapping } from './mapping.ts';
import { openFile } from './opened-file.ts';
import type { Problem } from './problem.ts';
import { reportImport } from './report-import.ts';
import { RowReader } from './row-reader.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { createZone } from './zone.ts';

/** What would become of the first rows of a file. */
export interface TryOut
  extends Pick<
    FileAccount,
    'rowsRead' | 'counted' | 'rejected' | 'duplicate' | 'leftOut' | 'filtered' | 'problemsByCode'
  > {
  readonly kind: 'tried';
  readonly requests: number;
  /** labels that neither the city knows nor the mapping names */
  readonly unmatched: ImportReport['unmatched'];
  /** the rows are all that the file has */
  readonly isWhole: boolean;
}

/** rows of a head: `readHead` takes no more */
const mostRows = 2000;

const triedRows = (ledger: FileLedger, tally: ImportTally, isWhole: boolean): TryOut => {
  const account = ledger.account();
  const { rowsRead, counted, rejected, duplicate, leftOut, filtered, problemsByCode } = account;
  const { requests, knownKeys, builder } = tally;
  const cube = builder.build();
  const { unmatched } = reportImport(cube, [account], {
    requests,
    knownKeys,
    build: () => ({ cube, ids: null }),
  });
  return {
    kind: 'tried',
    rowsRead,
    counted,
    rejected,
    duplicate,
    leftOut,
    ...(filtered && { filtered }),
    problemsByCode,
    requests,
    unmatched,
    isWhole,
  };
};

/**
 * Reads the first rows of a file (at most 2,000) through a mapping, as an import would, and keeps nothing. A problem says why the
 * file cannot be imported so.
 */
export const tryOut = async (
  source: ByteSource,
  mapping: Mapping,
  { city, timeZone }: { readonly city: CityProfile; readonly timeZone?: string },
): Promise<TryOut | { readonly kind: 'refused'; readonly problem: Problem }> => {
  const file = await openFile(source, mapping);
  if ('code' in file) return { kind: 'refused', problem: file };
  if (mapping.date.kind === 'windows') {
    const { tryOutWindows } = await import('./windows/try-out-windows.ts');
    return tryOutWindows(file, mapping, city);
  }
  const zone = createZone(timeZone ?? city.timeZone);
  const form = guessDateForm([file], mapping, zone);
  const tally = createImportTally({
    mapping,
    matcher: createCityMatcher(city),
    unit: unitOfDates(mapping, form),
    labelsPerColumn: defaultLabelsPerColumn,
  });
  const ledger = new FileLedger(source, { ...file.dialect, filters: file.columns.filters.length });
  const rows = new RowReader({
    columns: file.columns,
    dates: dateColumnOf(file, { mapping, form, zone }),
    tally,
    ledger,
    firstOrdinal: 0,
    placeOf: (ordinal) => ({ file: source.name, row: ordinal + 1 }),
  });
  try {
    for (const [at, record] of file.sample.entries()) rows.take(record, at + 1, at + 1);
  } catch (error) {
    if (!(error instanceof TooManyLabels)) throw error;
    const { column, limit } = error;
    const problem = {
      code: 'too-many-labels' as const,
      where: { file: source.name },
      values: { column, limit },
    };
    return { kind: 'refused', problem };
  }
  return triedRows(ledger, tally, file.sample.length < mostRows);
};
