import type { Cube } from '../cube/cube.ts';
import { packAnswer } from '../cube/pack-answer.ts';
import type { PackedAnswer } from '../cube/packed-answer.ts';
import type { Question } from '../cube/question.ts';
import { RangeCounts } from '../cube/range-counts.ts';
import { breathe } from './breathe.ts';

/** A screen of a prepared cube takes about so long: it is answered in one go. */
const sliceMs = 16;

/** The questions of one screen, and the signal of who asks. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly signal: AbortSignal;
}

/**
 * Answers the questions of a screen from one cube. Between questions, if they take long, and before the first one everything
 * else that waits has its turn; so an ask that was given up in the meantime costs nothing more. Rejects then, with the signal's reason.
 */
export const answerInSlices = async (cube: Cube, { questions, signal }: Asked): Promise<PackedAnswer[]> => {
  const answers: PackedAnswer[] = [];
  const counted = new RangeCounts();
  let until = Number.NEGATIVE_INFINITY;
  for (const question of questions) {
    if (performance.now() >= until) {
      await breathe();
      signal.throwIfAborted();
      until = performance.now() + sliceMs;
    }
    answers.push(packAnswer(cube, question, counted));
  }
  return answers;
};
