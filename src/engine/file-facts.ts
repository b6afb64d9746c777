import type { FileAccount } from '../intake/import-report.ts';
import type { FileFacts } from '../measures/quality/quality-facts.ts';

/** What the account of a file has to say about its quality. */
export const fileFacts = ({ name, checks, filtered = [] }: FileAccount): FileFacts => {
  const { totals, parts, repeats } = checks ?? {};
  // a total of the file is of rows, too, that a filter left out
  const isFiltered = filtered.some((rows) => rows > 0);
  return {
    file: name,
    ...(totals && !isFiltered && { totals }),
    ...(parts && { parts }),
    ...(repeats && { repeats }),
  };
};
