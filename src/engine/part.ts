import type { Cube } from '../cube/cube.ts';
import type { StoredImport } from './stored-import.ts';

/** An import in memory. */
export interface Part {
  readonly stored: StoredImport;
  /** as the city's lists name things now */
  readonly cube: Cube;
  /** as it was read and is stored, where that is another one */
  readonly original?: Cube;
  /** the cells of `original` under the names of now, where there is one */
  readonly aligned?: Cube;
}
