import { listKinds } from './list-kinds.ts';
import type { ListName, ListRows } from './reference-lists.ts';

/** What makes one state of a list into another. */
export interface ListDifference<List extends ListName> {
  readonly added: readonly ListRows[List][];
  readonly removed: readonly ListRows[List][];
  readonly changed: readonly {
    readonly before: ListRows[List];
    readonly after: ListRows[List];
    /** ids of the columns that differ */
    readonly columns: readonly string[];
  }[];
}

/** Rows by their key; of several with one key the first belongs to the first, and so on. */
const byKey = <List extends ListName>(list: List, rows: readonly ListRows[List][]) => {
  const { keyOf } = listKinds[list];
  const times = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = keyOf(row);
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      return [`${time} ${key}`, row] as const;
    }),
  );
};

/** Compares two states of a list; the order of the rows does not matter. */
export const listDifference = <List extends ListName>(
  list: List,
  before: readonly ListRows[List][],
  after: readonly ListRows[List][],
): ListDifference<List> => {
  const { columns } = listKinds[list];
  const [old, now] = [byKey(list, before), byKey(list, after)];
  return {
    added: [...now].flatMap(([key, row]) => (old.has(key) ? [] : [row])),
    removed: [...old].flatMap(([key, row]) => (now.has(key) ? [] : [row])),
    changed: [...old].flatMap(([key, row]) => {
      const other = now.get(key);
      if (other === undefined) return [];
      const differing = columns.filter(({ cell }) => cell(row) !== cell(other)).map(({ id }) => id);
      return differing.length === 0 ? [] : [{ before: row, after: other, columns: differing }];
    }),
  };
};
