import type { TooCoarse } from './answer.ts';
import type { Member } from './cube.ts';
import type { EpochDay } from './day-range.ts';
import type { Dimension } from './dimension.ts';
import type { GroupSums } from './group-sums.ts';
import type { Question } from './question.ts';

/** The values of one field, in order; groups name them by their place. */
export type AnswerAxis =
  | { readonly field: 'period'; readonly days: readonly EpochDay[] }
  | { readonly field: Dimension; readonly members: readonly Member[] };

/** An answer as some arrays instead of an object a row: what goes from a worker to the page. */
export interface PackedRows {
  readonly kind: 'packed';
  readonly question: Pick<Question, 'by' | 'every'>;
  readonly axes: readonly AnswerAxis[];
  readonly sums: GroupSums;
}

export type PackedAnswer = PackedRows | TooCoarse;
