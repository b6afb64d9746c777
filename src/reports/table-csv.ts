import type { I18n } from '@lingui/core';
import type { ChartCell, ChartTable } from '../charts/chart-table.ts';
import { asLocale } from '../i18n/as-locale.ts';
import { missingWords } from '../i18n/missing-words.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import type { ExportNotes } from './export-notes.ts';

interface TableCsv {
  readonly title: string;
  readonly subtitle: string;
  readonly table: ChartTable;
  readonly notes: ExportNotes;
}

const digits = (value: number, places: number): number => Number(value.toFixed(places));

/** Shares become percent (the header says so): a plain number that every spreadsheet can reckon with. */
const csvCell = (cell: ChartCell, i18n: I18n): CsvCell => {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (cell.kind === 'missing') return missingWords(i18n, cell.reason);
  return cell.kind === 'count' ? cell.value : digits(cell.value * 100, 4);
};

/**
 * A chart's table as CSV. The header is the first line and the data follow, so that a spreadsheet sorts and filters
 * at once; what the numbers mean stands below, behind an empty line.
 */
export const tableCsv = ({ title, subtitle, table, notes }: TableCsv, i18n: I18n): string => {
  const percent = '%';
  const points = i18n._({ id: 'csv.points', message: 'в. п.' });
  const header = table.columns.map(({ header: text, kind }) => {
    if (kind === 'share') return `${text}, ${percent}`;
    return kind === 'points' ? `${text}, ${points}` : text;
  });
  const rows = table.rows.map((cells) => cells.map((cell) => csvCell(cell, i18n)));
  const below = [title, subtitle, notes.sentence, ...notes.definitions, notes.counted, notes.source];
  const lines = below.filter((line) => line !== '').map((line) => [line]);
  return csvText([header, ...rows, [], ...lines], asLocale(i18n.locale));
};
