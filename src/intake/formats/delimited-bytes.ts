import type { TableRows } from './table-rows.ts';

const rowsPerChunk = 2000;
const mustBeQuoted = /[",\r\n]|^\s|\s$/;

const cellOf = (text: string): string => (mustBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** a row of one empty cell would be no row */
const lineOf = (row: readonly string[]): string => row.map(cellOf).join(',');

/**
 * Rows as the bytes of a delimited text in UTF-8, some thousand at a time. Every row takes one line, and one more for every line break
 * in its cells: `onBreaks` hears of those.
 */
export async function* delimitedBytes(
  rows: TableRows,
  onBreaks: (row: number, breaks: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  let lines: string[] = [];
  let at = 0;
  for await (const row of rows) {
    at += 1;
    const line = lineOf(row);
    if (line.includes('\n') || line.includes('\r')) onBreaks(at, line.split(/\r\n|\r|\n/).length - 1);
    lines.push(line);
    if (lines.length < rowsPerChunk) continue;
    yield encoder.encode(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) yield encoder.encode(`${lines.join('\n')}\n`);
}
