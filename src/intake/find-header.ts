import { type CellKind, cellKind } from './cell-kind.ts';

type Cells = readonly string[];

/** title lines above a header are at most so many */
const searchedRecords = 50;
/** a header names most of its columns; a title line fills one cell or two */
const filledShare = 0.6;
/** rows that tell what a column holds */
const comparedRecords = 50;
/** a column is of a kind if that many of its filled cells are */
const kindShare = 0.7;

const filled = (cells: Cells): number => cells.filter((cell) => cell.trim() !== '').length;

const columnKind = (rows: readonly Cells[], column: number): CellKind => {
  const tally = new Map<CellKind, number>();
  for (const row of rows) {
    const kind = cellKind(row[column] ?? '');
    if (kind !== 'blank') tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const entry = [...tally].find(([, count]) => count >= kindShare * total);
  return entry?.[0] ?? 'text';
};

/** Whether a record continues the columns below it rather than naming them. */
const looksLikeData = (candidate: Cells, rows: readonly Cells[]): boolean => {
  const kinds = candidate.map(cellKind);
  if (rows.length === 0) return kinds.includes('date');
  // a header printed again on every page says nothing of what its columns hold
  const others = rows.filter((row) => row.some((cell, column) => cell !== candidate[column]));
  let same = 0;
  let different = 0;
  for (const [column, kind] of kinds.entries()) {
    const below = columnKind(others, column);
    if (below === 'text' || below === 'blank' || kind === 'blank') continue;
    // years and dates above numbers are names of columns, as in a table with one column a year
    if (kind === below) same++;
    else different++;
  }
  if (same + different > 0) return same > different;
  const recurs = (cell: string, column: number) =>
    cell.trim() !== '' && rows.some((row) => row[column] === cell);
  return candidate.filter(recurs).length * 2 >= filled(candidate);
};

/** a header may leave most columns without a name; a title line fills one cell */
const namesSome = (record: Cells, rows: readonly Cells[]): boolean =>
  filled(record) > 1 && record.length === rows[0]?.length && !looksLikeData(record, rows);

/**
 * The 1-based record that holds the column names; null if the columns have none.
 *
 * The first record that fills most of the usual `width` is the header, what stands above are title lines;
 * unless it looks like the rows below it: dates where they have dates, numbers where they have numbers,
 * or, in a table of nothing but words, the same words again. A single row with a date in it is data too. Where the rows begin
 * at once, the record above them is the header if it has as many cells and more than one name.
 */
export const findHeader = (records: readonly Cells[], width: number): number | null => {
  const least = width === 1 ? 1 : Math.max(2, Math.ceil(filledShare * width));
  const at = records.slice(0, searchedRecords).findIndex((record) => filled(record) >= least);
  const candidate = records[at];
  if (candidate === undefined) return records.length > 0 ? 1 : null;
  const rows = records.slice(at + 1, at + 1 + comparedRecords);
  if (!looksLikeData(candidate, rows)) return at + 1;
  const above = records[at - 1];
  return above !== undefined && namesSome(above, [candidate, ...rows]) ? at : null;
};
