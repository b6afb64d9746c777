import type { Replacement, StoredImport } from './stored-import.ts';

/** An import that replaces others from now on; null = nothing any more. */
export const withReplacement = (
  { replacement: _, ...stored }: StoredImport,
  replacement: Replacement | null,
): StoredImport => (replacement === null ? stored : { ...stored, replacement });
