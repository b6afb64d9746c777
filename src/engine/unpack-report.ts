import type { FileAccount, ImportReport, LabelCount } from '../intake/import-report.ts';
import type { Problem } from '../intake/problem.ts';
import type { PackedReport } from './pack-report.ts';
import { unpackRows } from './unpack-rows.ts';

/** Reads a packed report without holding up the page. */
export const unpackReport = async (packed: PackedReport): Promise<ImportReport> => {
  const files: FileAccount[] = [];
  for (const file of packed.files) {
    files.push({ ...file, problems: await unpackRows<Problem>(file.problems) });
  }
  const { districts, services, channels } = packed.unmatched;
  return {
    ...packed,
    files,
    channels: await unpackRows<ImportReport['channels'][number]>(packed.channels),
    unmatched: {
      districts: await unpackRows<LabelCount>(districts),
      services: await unpackRows<LabelCount>(services),
      channels: await unpackRows<LabelCount>(channels),
    },
  };
};
