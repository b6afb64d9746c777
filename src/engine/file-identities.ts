import type { ChosenTable } from './reader.ts';
import type { FileIdentity } from './seen-files.ts';

/** What is known of chosen tables before they are read; `hashes` has one for each. */
export const fileIdentities = (
  tables: readonly ChosenTable[],
  hashes: readonly (string | null)[],
): readonly FileIdentity[] =>
  tables.map(({ file, choice }, at) => ({
    name: [file.name, ...(choice?.path ?? [])].join(' › '),
    bytes: file.size,
    contentHash: hashes[at] ?? null,
  }));
