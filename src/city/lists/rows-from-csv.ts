import { foldLabel } from '../fold-label.ts';
import { filledTexts } from './filled-texts.ts';
import { listKinds } from './list-kinds.ts';
import type { ListName } from './reference-lists.ts';
import { type ReadRows, rowsFromCells } from './rows-from-cells.ts';
import { runsAsFormula } from './runs-as-formula.ts';
import { splitCsv } from './split-csv.ts';

export type CsvRows<List extends ListName> =
  | ({
      readonly kind: 'read';
      /** headings that no column of the list has */
      readonly unknown: readonly string[];
      /** headings of columns that the file lacks: they stay blank */
      readonly missing: readonly string[];
    } & ReadRows<List>)
  | { readonly kind: 'empty' | 'no-heading' | 'open-quote' | 'too-many' };

/** More rows than any city has services; a log dropped here by mistake has more. */
const mostRows = 5_000;

const delimiters = [';', ',', '\t'];

interface Headings {
  /** place in the file, by the list's column; -1 = not there */
  readonly places: readonly number[];
  readonly unknown: readonly string[];
}

const headingsOf = (list: ListName, cells: readonly string[]): Headings => {
  const { columns } = listKinds[list];
  const found = cells.map(foldLabel);
  const places = columns.map(({ id, heading }) => {
    const names = [id, heading.uk, heading.en].map(foldLabel);
    return found.findIndex((cell) => names.includes(cell));
  });
  return { places, unknown: cells.filter((cell, at) => cell.trim() !== '' && !places.includes(at)) };
};

const known = ({ places }: Headings): number => places.filter((place) => place !== -1).length;

const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && runsAsFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

/** Reads a CSV text as a list: `;`, `,` or tab between cells, headings in either language, in any order. */
export const rowsFromCsv = <List extends ListName>(list: List, text: string): CsvRows<List> => {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { kind: 'empty' };
  const splits = delimiters.flatMap((delimiter) => {
    const records = splitCsv(plain, delimiter)?.filter((record) => record.some((cell) => cell.trim() !== ''));
    return records?.[0] ? [{ records, headings: headingsOf(list, records[0]) }] : [];
  });
  const [best] = splits.toSorted((one, other) => known(other.headings) - known(one.headings));
  if (best === undefined) return { kind: 'open-quote' };
  const { records, headings } = best;
  if (known(headings) === 0) return { kind: splits.length < delimiters.length ? 'open-quote' : 'no-heading' };
  if (records.length > mostRows) return { kind: 'too-many' };
  const texts = records
    .slice(1)
    .map((record) => headings.places.map((place) => withoutGuard(record[place] ?? '')));
  const missing = listKinds[list].columns.flatMap(({ heading }, at) =>
    headings.places[at] === -1 ? [heading.uk] : [],
  );
  return {
    kind: 'read',
    unknown: headings.unknown,
    missing,
    ...rowsFromCells(list, filledTexts(list, texts)),
  };
};
