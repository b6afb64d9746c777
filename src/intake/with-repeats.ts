import type { FileAccount } from './import-report.ts';
import { momentsApart } from './moments-apart.ts';
import type { OpenedFile } from './opened-file.ts';
import { repeatedRows, type SampledRows } from './repeated-rows.ts';
import { toldPlace } from './told-place.ts';

/** Accounts with what is known of repeated rows of their files, where any were looked at. */
export const withRepeats = (
  accounts: readonly FileAccount[],
  files: readonly OpenedFile[],
  sampled: readonly (readonly SampledRows[])[],
): readonly FileAccount[] =>
  accounts.map((account, at) => {
    const file = files[at] as OpenedFile; // an account a file
    const repeats = repeatedRows(sampled[at] ?? [], momentsApart(file));
    if (repeats === null) return account;
    const rows = repeats.rows.map((row) => ({ ...row, ...toldPlace(file.source, row) }));
    return { ...account, checks: { ...account.checks, repeats: { ...repeats, rows } } };
  });
