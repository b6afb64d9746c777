import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { benchFolder } from '../bench-folder.ts';
import type { WorkbookRows } from './workbook-rows.ts';

const writers = { xlsx: writeXlsx, ods: writeOds };

/** Path of a workbook of one sheet with these rows; made once and used again. */
export const workbookFile = async (
  format: keyof typeof writers,
  { rows, counts }: WorkbookRows,
): Promise<string> => {
  const path = join(benchFolder(), `workbook-${counts.rows}.${format}`);
  if (existsSync(path)) return path;
  const half = `${path}.half`;
  writeFileSync(
    half,
    await writers[format]({ sheets: [{ name: 'Журнал', rows: rows.map((row) => [...row]) }] }),
  );
  renameSync(half, path);
  return path;
};
