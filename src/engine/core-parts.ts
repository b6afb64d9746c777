import type { CityProfile } from '../city/city-profile.ts';
import type { KeptParts } from './kept-parts.ts';
import type { Reader } from './reader.ts';

/** What the core works with. */
export interface CoreParts extends KeptParts {
  readonly reader: Reader;
  /** whose names are looked for until the workspace has reference lists of its own */
  readonly city: CityProfile;
  readonly now: () => Date;
  /** another page has changed the workspace, and it was taken over here */
  readonly onForeignChange?: () => void;
}
