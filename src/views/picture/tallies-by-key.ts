import type { Answer, Tally } from '../../cube/answer.ts';
import type { Dimension } from '../../cube/dimension.ts';
import { addTallies } from '../../measures/add-tallies.ts';

/** The tallies of an answer by one dimension, by key. */
export const talliesByKey = (answer: Answer | undefined, dimension: Dimension): Map<string, Tally> => {
  const rows = answer?.kind === 'answered' ? answer.rows : [];
  const byKey = Map.groupBy(rows, ({ members }) => members[dimension]?.key ?? '');
  // a channel's key may come with two kinds
  return new Map([...byKey].map(([key, own]) => [key, addTallies(own.map(({ tally }) => tally))]));
};
