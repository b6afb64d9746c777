import type { ColumnProfile } from '../../../intake/inspection.ts';
import type { RowFilter } from '../../../intake/row-filter.ts';

/** A filter that might be wanted, and the first rows that it would leave out. */
export interface SuggestedFilter {
  readonly filter: RowFilter;
  readonly rows: number;
}

const notByCitizens =
  /^(?:staff(?:[ -]generated)?|internal|employee(?:[ -]generated)?|test(?:ing)?|system(?:[ -]generated)?|тест\p{L}*|службов\p{L}*|внутрішн\p{L}*|співробітник\p{L}*|працівник\p{L}*|систем[аи]|системн\p{L}*|служебн\p{L}*|внутренн\p{L}*|сотрудник\p{L}*)$/iu;
const flagName =
  /(?:^|[\s_])(?:is[\s_]?)?(?:test|internal|staff|deleted|тест\p{L}*|службов\p{L}*|видалено|служебн\p{L}*)(?:$|[\s_?])/iu;
const yes = /^(?:1|true|yes|y|так|т|да)$/iu;

/** Columns whose values say that a row was no request of a citizen: to be asked about, never left out by itself. */
export const suggestedFilters = (
  columns: readonly ColumnProfile[],
  channelColumn: string | null,
): readonly SuggestedFilter[] =>
  columns
    // of channel words the kind «excluded» says it
    .filter(({ column }) => column !== channelColumn)
    .flatMap(({ column, values }) => {
      const isFlag = flagName.test(column);
      const found = values.filter(
        ({ value }) => notByCitizens.test(value.trim()) || (isFlag && yes.test(value.trim())),
      );
      // where all rows are of that kind it is what the file is about
      if (found.length === 0 || found.length === values.length) return [];
      const rows = found.reduce((sum, one) => sum + one.rows, 0);
      return [
        { filter: { column, rows: 'leaveOut' as const, values: found.map(({ value }) => value) }, rows },
      ];
    });
