import { answerQuestion } from '../cube/answer-question.ts';
import type { Cube } from '../cube/cube.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { completeTo } from '../measures/complete-to.ts';

/** The last day for which a cube is complete; null where that cannot be told: no data, or none by day. Quiet holidays are not taken for late data. */
export const completeDay = (cube: Cube, holidays: ReadonlySet<EpochDay>): EpochDay | null => {
  if (cube.range === null || cube.unit !== 'day') return null;
  const answer = answerQuestion(cube, { filter: {}, by: ['period'], every: 'day' });
  return answer.kind === 'answered' ? completeTo(answer, cube.range, holidays) : null;
};
