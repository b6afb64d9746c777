import type { Locale } from '../i18n/locale.ts';

/** A number is one that the program wrote; everything else is foreign text. null is an empty cell. */
export type CsvCell = string | number | null;

const byteOrderMark = '\ufeff';

/** Spreadsheets run a cell that begins so as a formula, also behind white space or the full-width forms of the signs. */
const mayRun = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u;

/** Never in exponent form, which spreadsheets of some languages read as text. */
const numberText = (value: number, locale: Locale): string => {
  if (!Number.isFinite(value)) return '';
  const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 }).format(
    value,
  );
  return locale === 'uk' ? plain.replace('.', ',') : plain;
};

const cellText = (cell: CsvCell, locale: Locale, separator: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, locale);
  const safe = mayRun.test(cell) ? `'${cell}` : cell;
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** CSV as the spreadsheet of that language opens it: UTF-8 with BOM, `;` and decimal comma in Ukrainian, CRLF. */
export const csvText = (rows: readonly (readonly CsvCell[])[], locale: Locale): string => {
  const separator = locale === 'uk' ? ';' : ',';
  const lines = rows.map((cells) => cells.map((cell) => cellText(cell, locale, separator)).join(separator));
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
};
