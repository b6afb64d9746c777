import type { ByteSource } from './byte-source.ts';
import type { FileAccount } from './import-report.ts';
import { repeatedRows, type SampledRows } from './repeated-rows.ts';

/** An account with what is known of repeated rows of its file, where any were looked at. */
export const withRepeats = (
  account: FileAccount,
  sampled: readonly SampledRows[],
  { apart, source }: { readonly apart: number; readonly source: ByteSource },
): FileAccount => {
  const repeats = repeatedRows(sampled, apart);
  if (repeats === null) return account;
  const rows = repeats.rows.map((row) => ({ ...row, line: source.written?.rowOfLine(row.line) ?? row.line }));
  return { ...account, checks: { ...account.checks, repeats: { ...repeats, rows } } };
};
