import { delimitedCell } from './delimited-cell.ts';
import type { TableRows } from './table-rows.ts';

const lineBreak = /\r\n|\r|\n/;

/** texts of a column that are kept to be known again: labels come row after row */
const mostKnown = 1 << 12;

/** Writes the cells of one column. Where texts hardly ever come again (ids, times) none are kept. */
class ColumnWriter {
  #known: Map<string, string> | null = new Map();

  cell(text: string): string {
    if (this.#known === null) return delimitedCell(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const cell = delimitedCell(text);
    if (this.#known.size < mostKnown) this.#known.set(text, cell);
    else this.#known = null;
    return cell;
  }
}

/** Writes rows as lines. */
class LineWriter {
  readonly #columns: ColumnWriter[] = [];

  line(row: readonly string[]): string {
    const columns = this.#columns;
    let line = '';
    for (let at = 0; at < row.length; at += 1) {
      if (at === columns.length) columns.push(new ColumnWriter());
      const cell = (columns[at] as ColumnWriter).cell(row[at] as string); // both have the column
      line = at === 0 ? cell : `${line},${cell}`;
    }
    return line;
  }
}

/**
 * Rows as the bytes of a delimited text in UTF-8. Every row takes one line, and one more for every line break
 * in its cells: `onBreaks` hears of those.
 */
export async function* delimitedBytes(
  rows: TableRows,
  onBreaks: (row: number, breaks: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  const writer = new LineWriter();
  let at = 0;
  for await (const batch of rows) {
    let text = '';
    for (const row of batch) {
      at += 1;
      const line = writer.line(row);
      if (lineBreak.test(line)) onBreaks(at, line.split(lineBreak).length - 1);
      text += `${line}\n`;
    }
    if (text !== '') yield encoder.encode(text);
  }
}
