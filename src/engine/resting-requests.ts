import { alignedCube } from './aligned-cube.ts';
import { eachRestingCell } from './each-resting-cell.ts';
import type { Part } from './part.ts';
import type { Replacement } from './stored-import.ts';

/** How many requests of `old` would rest if `added` replaced what it overlaps. */
export const restingRequests = (
  old: Part,
  replacing: { readonly added: Part; readonly cells: Replacement['imports'][number]['cells'] },
): number => {
  const { count } = alignedCube(old).cells;
  let requests = 0;
  eachRestingCell(old, replacing, (cell) => {
    requests += count[cell] as number; // a cell of the cube
  });
  return requests;
};
