import type { Cube } from './cube.ts';
import type { CubePart } from './cube-part.ts';
import type { CubeShape } from './cube-shape.ts';
import { rankedCube } from './ranked-cube.ts';

/** The cube of parts (`rankedCube`), where nobody asks which combination went where. */
export const cubeOfParts = (parts: readonly CubePart[], shape: CubeShape): Cube =>
  rankedCube(parts, shape).cube;
