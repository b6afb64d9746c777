import type { GivenName } from '../../../intake/given-name.ts';

/** What labels can be said to mean, as an item of a list. */
export interface NameTarget {
  readonly key: string;
  readonly words: string;
  /** why it stands where it does */
  readonly mark?: string;
  /** null = what was said is taken back */
  readonly name: GivenName | null;
}
