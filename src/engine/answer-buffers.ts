import type { PackedAnswer } from '../cube/packed-answer.ts';

/** The memory of packed answers: handed over to the page, not copied. */
export const answerBuffers = (answers: readonly PackedAnswer[]): ArrayBuffer[] =>
  answers.flatMap((answer) =>
    answer.kind === 'missing' ? [] : [answer.sums.places.buffer, answer.sums.tallies.buffer],
  );
