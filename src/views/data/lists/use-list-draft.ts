import { useMemo, useState } from 'react';
import { cellsOfRows } from '../../../city/lists/cells-of-rows.ts';
import { filledTexts } from '../../../city/lists/filled-texts.ts';
import { type ListFault, listFaults } from '../../../city/lists/list-faults.ts';
import { listKinds } from '../../../city/lists/list-kinds.ts';
import { type ListName, listNames, type ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { rowsFromCells } from '../../../city/lists/rows-from-cells.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { fieldText } from './field-text.ts';
import type { ListsActions } from './use-lists.ts';

type Texts = readonly (readonly string[])[];

/** A list as it stands in the table: as saved, or with what cannot be saved yet. */
export interface ListDraft {
  readonly texts: Texts;
  /** of this list, and of others that it would contradict */
  readonly faults: readonly ListFault[];
  readonly setCell: (row: number, column: number, text: string) => void;
  /** an empty row at the top */
  readonly add: () => void;
  readonly remove: (row: number) => void;
  readonly discard: () => void;
}

const judged = (list: ListName, lists: ReferenceLists, texts: Texts) => {
  const read = rowsFromCells(list, texts);
  const changed = { ...lists, [list]: read.rows };
  const known = new Set(read.faults.map(({ row, column }) => `${row} ${column}`));
  const others = listNames.flatMap((name) =>
    listFaults(changed, name).filter(
      ({ list: at, row, column }) => at !== list || !known.has(`${row} ${column}`),
    ),
  );
  return { rows: read.rows, faults: [...read.faults, ...others] };
};

interface Drafted {
  readonly list: ListName;
  readonly lists: ReferenceLists;
  readonly locale: Locale;
  readonly save: ListsActions['save'];
}

/** Edits a list cell by cell: what has no faults is saved at once, what has stays here with its faults. */
export const useListDraft = ({ list, lists, locale, save }: Drafted): ListDraft => {
  const [draft, setDraft] = useState<Texts | null>(null);
  const saved = useMemo(
    () =>
      cellsOfRows(list, lists[list] as readonly never[]).map((row) =>
        row.map((cell) => fieldText(cell, locale)),
      ), // rows of that list
    [list, lists, locale],
  );
  const texts = draft ?? saved;
  const faults = useMemo(
    () => (draft === null ? [] : judged(list, lists, draft).faults),
    [draft, list, lists],
  );
  const change = (next: Texts): void => {
    const filled = filledTexts(list, next);
    setDraft(filled);
    const judgement = judged(list, lists, filled);
    if (judgement.faults.length > 0) return;
    void save({ [list]: judgement.rows }).then(() =>
      // meanwhile somebody may have typed on
      setDraft((now) => (now === filled ? null : now)),
    );
  };
  return {
    texts,
    faults,
    setCell: (row, column, text) =>
      change(texts.map((cells, at) => (at === row ? cells.with(column, text) : cells))),
    add: () => {
      const { blank, columns } = listKinds[list];
      const empty = columns.map(({ cell }) => fieldText(cell(blank as never), locale)); // of that list
      setDraft([empty, ...texts]);
    },
    remove: (row) => change(texts.filter((_, at) => at !== row)),
    discard: () => setDraft(null),
  };
};
