import type { StoredImport } from './stored-import.ts';

/** Within such a group of imports equal hashes mean the same request; null = its ids are not kept. */
export const idGroup = ({ ids }: StoredImport): string | null => (ids ? `${ids.keyMark} ${ids.space}` : null);
