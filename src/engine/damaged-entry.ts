import type { ShelfEntry } from './import-shelf.ts';

/** An import that is there, and of which something cannot be trusted. */
export const damagedEntry = ({ stored }: ShelfEntry): ShelfEntry => ({
  kind: 'unreadable',
  stored,
  reason: 'damaged',
});
