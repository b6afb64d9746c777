import type { FileTable } from './file-tables.ts';

const isSheet = ({ format }: FileTable): boolean => format === 'xlsx' || format === 'ods';

/** Of a workbook the sheets belong together, of an archive every file stands for itself. */
const bookOf = (table: FileTable): string =>
  JSON.stringify(isSheet(table) ? table.path.slice(0, -1) : table.path);

/** The tables that are meant where nobody chose: of every workbook the first sheet that is shown, and every other file. */
export const usualTables = (tables: readonly FileTable[]): readonly FileTable[] => {
  const books = Map.groupBy(tables, bookOf);
  return [...books.values()].flatMap(
    (sheets) => sheets.find(({ isHidden }) => !isHidden) ?? sheets.slice(0, 1),
  );
};
