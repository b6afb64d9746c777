import type { EpochDay } from '../cube/day-range.ts';
import type { Peers } from './peers.ts';
import type { Workspace } from './workspace.ts';

/** What imports are kept with. */
export interface KeptParts {
  readonly workspace: Workspace;
  readonly peers: Peers;
  /** of the city that the program ships with */
  readonly holidays: ReadonlySet<EpochDay>;
  /** above every version that the page has seen */
  readonly versionFrom: number;
}
