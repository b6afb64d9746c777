import type { Cube } from '../cube/cube.ts';
import type { StoredImport } from './stored-import.ts';

/** An import in memory. */
export interface Part {
  readonly stored: StoredImport;
  readonly cube: Cube;
}
