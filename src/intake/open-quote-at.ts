import type { Delimiter } from './dialect.ts';

/** Where the quote opened that is still open at the end of a record's (first) text; null if none is. */
export const openQuoteAt = (record: string, delimiter: Delimiter): number | null => {
  let at = 0;
  while (at < record.length) {
    if (record[at] === '"') {
      const opened = at;
      for (at++; ; at += 2) {
        at = record.indexOf('"', at);
        if (at === -1) return opened;
        if (record[at + 1] !== '"') break;
      }
    }
    at = record.indexOf(delimiter, at);
    if (at === -1) return null;
    at++;
  }
  return null;
};
