import type { Cube } from '../../src/cube/cube.ts';
import { prepareCube } from '../../src/cube/prepare-cube.ts';

/** The same cube, as another one, with its index, also where it would not pay. */
export const preparedCube = (cube: Cube): Cube => {
  const prepared = { ...cube };
  const steps = prepareCube(prepared, 0);
  while (steps.next().done !== true);
  return prepared;
};
