import type { FileAccount, ImportReport } from '../intake/import-report.ts';
import { packRows } from './pack-rows.ts';

/** A report with packed lists: a column that was mistaken for a service may have 50,000 unknown labels. */
export interface PackedReport extends Omit<ImportReport, 'files' | 'channels' | 'unmatched'> {
  readonly files: readonly (Omit<FileAccount, 'problems'> & { readonly problems: readonly string[] })[];
  readonly channels: readonly string[];
  readonly unmatched: Readonly<Record<keyof ImportReport['unmatched'], readonly string[]>>;
}

/** Makes a report ready for the way to the page. */
export const packReport = (report: ImportReport): PackedReport => ({
  ...report,
  files: report.files.map((file) => ({ ...file, problems: packRows(file.problems) })),
  channels: packRows(report.channels),
  unmatched: {
    districts: packRows(report.unmatched.districts),
    services: packRows(report.unmatched.services),
    channels: packRows(report.unmatched.channels),
  },
});
