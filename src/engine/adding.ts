import type { HashKey } from '../intake/half-sip-hash.ts';
import type { StoredLists } from './stored-lists.ts';

/** How imports are added, beside being there. */
export interface Adding {
  readonly signal: AbortSignal;
  /** id of the import in whose place they come */
  readonly replaces?: string | null;
  /** reference lists that come along */
  readonly lists?: StoredLists | null;
  /** that ids are hashed with from now on */
  readonly idKey?: HashKey | null;
}
