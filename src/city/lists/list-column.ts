import type { Name } from '../city-profile.ts';

/** A cell of a list as a table shows it and a CSV file holds it; null = empty. */
export type ListCell = string | number | null;

/** What may be wrong with a cell. */
export const listFaultCodes = [
  'required',
  'too-long',
  'not-an-id',
  'not-a-date',
  'not-a-number',
  'out-of-range',
  'not-in-list',
  'not-a-currency',
  'says-nothing',
  'duplicate',
  'ambiguous',
] as const;

export type ListFaultCode = (typeof listFaultCodes)[number];

/** One column of a list: how a cell is read out of a row, and how a typed text is put into it. */
export interface ListColumn<Row> {
  readonly id: string;
  /** heading in a CSV file, in both languages: a file written in one language is read in the other */
  readonly heading: Name;
  readonly form: 'id' | 'text' | 'texts' | 'number' | 'date' | 'choice';
  /** of a `choice` whose words are fixed */
  readonly choices?: readonly string[];
  readonly cell: (row: Row) => ListCell;
  /** the row with what the text says there, or why it cannot be */
  readonly put: (row: Row, text: string) => Row | ListFaultCode;
}

/** A list as a table. */
export interface ListKind<Row> {
  /** what a new row holds */
  readonly blank: Row;
  readonly columns: readonly ListColumn<Row>[];
  /** which row it is: rows of two states of a list with the same key are compared */
  readonly keyOf: (row: Row) => string;
}
