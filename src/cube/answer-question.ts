import type { Answer } from './answer.ts';
import type { Cube } from './cube.ts';
import { packAnswer } from './pack-answer.ts';
import type { Question } from './question.ts';
import { unpackAnswer } from './unpack-answer.ts';

/**
 * Counts the cells that pass the question's filter, by its fields: in one scan, or from the index of the cube if it has one
 * (`prepareCube`). `missing` (too coarse) if it groups by a
 * finer unit than the cube has, by a unit that cuts the cube's, or if its range cuts a period of the cube (`cutsPeriod`:
 * what lies outside the data's range does not matter). `offeredSince` counts whole periods of the cube only.
 * RangeError if it groups by period without saying by which unit.
 */
export const answerQuestion = (cube: Cube, question: Question): Answer =>
  unpackAnswer(packAnswer(cube, question));
