import type { Answer, Tally } from '../../cube/answer.ts';
import { addTallies } from '../../measures/add-tallies.ts';

/** The whole of an answer as one tally; zeros where it was not asked or cannot be given. */
export const tallyOf = (answer: Answer | undefined): Tally =>
  addTallies(answer?.kind === 'answered' ? answer.rows.map(({ tally }) => tally) : []);
