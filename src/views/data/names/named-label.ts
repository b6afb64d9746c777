import type { GivenName } from '../../../intake/given-name.ts';

/** A label that the city does not know, with what was said of it. */
export interface NamedLabel {
  readonly label: string;
  /** rows or requests; null = it is not among those that were looked at */
  readonly count: number | null;
  /** null = nothing was said yet */
  readonly given: GivenName | null;
  /** said of a file before, and taken over */
  readonly isRemembered: boolean;
}
