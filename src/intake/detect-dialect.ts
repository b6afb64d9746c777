import { detectDelimiter } from './detect-delimiter.ts';
import type { Dialect } from './dialect.ts';
import { findHeader } from './find-header.ts';
import { headRecords } from './head-records.ts';

/** as much text as is looked at: some hundred records */
const judgedLetters = 1 << 17;

const usualWidth = (records: readonly (readonly string[])[]): number => {
  const widths = records.map((record) => record.length).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 1;
};

/**
 * How the beginning of a text is divided, and which record names the columns. What is `given` (a choice of
 * the user) is kept and the rest found to fit it. `isWhole` says that the head is the whole text.
 */
export const detectDialect = (
  head: string,
  isWhole: boolean,
  given: Partial<Dialect> = {},
): Pick<Dialect, 'delimiter' | 'headerRecord'> => {
  const judged = head.slice(0, judgedLetters);
  const isAll = isWhole && judged.length === head.length;
  const delimiter = given.delimiter ?? detectDelimiter(judged, isAll);
  if (given.headerRecord !== undefined) return { delimiter, headerRecord: given.headerRecord };
  const records = headRecords(judged, isAll, delimiter);
  return { delimiter, headerRecord: findHeader(records, usualWidth(records)) };
};
