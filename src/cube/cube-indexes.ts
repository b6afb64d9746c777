import type { Cube } from './cube.ts';
import type { CubeIndex } from './cube-index.ts';

/** The indexes built so far; one is dropped with its cube, or when another cube answers the questions. */
export const cubeIndexes = new WeakMap<Cube, CubeIndex>();
