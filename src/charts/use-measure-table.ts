import { useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { measureFeatures } from './measure-features.ts';
import { measureRows, type MeasureRow } from './measure-rows.ts';
import type { MeasureTableProps, MeasureTableSort } from './measure-table.tsx';
import { searchedText } from './searched-text.ts';
import { useFormats } from './use-formats.ts';

type Columns = ColumnDef<typeof measureFeatures, MeasureRow>[];

/** A gap is no number: it stays at the end whichever way the column is sorted. */
const sortValue = (row: MeasureRow, column: number): string | number | undefined => {
  const cell = row.cells[column];
  if (cell === undefined || cell === '') return undefined;
  if (typeof cell === 'string') return cell;
  return cell.kind === 'missing' ? undefined : cell.value;
};

export interface MeasureTableState {
  readonly rows: readonly MeasureRow[];
  readonly sort: MeasureTableSort | undefined;
  readonly sortBy: (column: string) => void;
  readonly search: string;
  readonly setSearch: (text: string) => void;
}

type Sorted = Pick<MeasureTableProps, 'table' | 'rowKeys' | 'sort' | 'onSort'>;

/** Sorting and searching over the rows of a table; words in the order of the language, gaps last. */
export const useMeasureTable = ({ table, rowKeys, sort, onSort }: Sorted): MeasureTableState => {
  const { locale } = useFormats();
  const [ownSort, setOwnSort] = useState<MeasureTableSort | undefined>(sort);
  const [search, setSearch] = useState('');
  const current = onSort ? sort : ownSort;
  const data = useMemo(() => [...measureRows(table, rowKeys)], [table, rowKeys]);
  const columns = useMemo((): Columns => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return table.columns.map(({ id, kind }, index) => ({
      id,
      accessorFn: (row) => sortValue(row, index),
      sortUndefined: 'last',
      // undefined never reaches a sort function
      sortFn: (a, b) =>
        kind === 'text'
          ? compare(String(sortValue(a.original, index)), String(sortValue(b.original, index)))
          : Number(sortValue(a.original, index)) - Number(sortValue(b.original, index)),
    }));
  }, [table.columns, locale]);
  const sorting = useMemo(
    (): SortingState => (current ? [{ id: current.column, desc: current.descending }] : []),
    [current],
  );
  const globalFilter = searchedText(search.trim());
  const model = useTable({
    features: measureFeatures,
    columns,
    data,
    getRowId: ({ index }) => String(index),
    state: { sorting, globalFilter },
    globalFilterFn: (row, _column, wanted: string) => row.original.searched.includes(wanted),
    // all text of a row is searched at once, so one column stands for all
    getColumnCanGlobalFilter: ({ id }) => id === table.columns[0]?.id,
  });
  const sortBy = (column: string): void => {
    const kind = table.columns.find(({ id }) => id === column)?.kind;
    const firstDescending = kind !== 'text';
    const next =
      current?.column !== column
        ? { column, descending: firstDescending }
        : current.descending === firstDescending
          ? { column, descending: !firstDescending }
          : undefined;
    if (onSort) onSort(next);
    else setOwnSort(next);
  };
  const rows = model.getRowModel().rows.map(({ original }) => original);
  return { rows, sort: current, sortBy, search, setSearch };
};
