import type { SeenFile } from './covered.ts';
import type { StoredImport } from './stored-import.ts';

/** What is known of a chosen file before it is read. */
export interface FileIdentity {
  readonly name: string;
  readonly bytes: number;
  readonly contentHash: string | null;
}

const sameBy = (one: FileIdentity, other: FileIdentity): SeenFile['by'] | null => {
  if (one.bytes !== other.bytes) return null;
  if (one.contentHash !== null && other.contentHash !== null) {
    return one.contentHash === other.contentHash ? 'content' : null;
  }
  return one.name === other.name ? 'name-and-size' : null;
};

const seenIn = (file: FileIdentity, { id, name, importedAt, files }: StoredImport): SeenFile | null => {
  for (const known of files) {
    const by = sameBy(file, known);
    if (by) return { file: file.name, by, in: { importId: id, importName: name, importedAt } };
  }
  return null;
};

/** Which files are already in one of the imports, or stand twice in the list; each is named once, the newest import first. */
export const seenFiles = (
  files: readonly FileIdentity[],
  imports: readonly StoredImport[],
): readonly SeenFile[] =>
  files.flatMap((file, index): SeenFile[] => {
    for (const stored of imports.toReversed()) {
      const seen = seenIn(file, stored);
      if (seen) return [seen];
    }
    for (const earlier of files.slice(0, index)) {
      const by = sameBy(file, earlier);
      if (by) return [{ file: file.name, by, in: null }];
    }
    return [];
  });
