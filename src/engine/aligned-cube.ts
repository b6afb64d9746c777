import type { Cube } from '../cube/cube.ts';
import type { Part } from './part.ts';

/** The cells of a part as they were read, in the order that its ids count on, under the names of now. Not in canonical form. */
export const alignedCube = ({ cube, aligned }: Part): Cube => aligned ?? cube;
