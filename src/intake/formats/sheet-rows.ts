import { cellText } from './cell-text.ts';

interface SheetRow {
  /** from 0 */
  readonly index: number;
  readonly values: readonly unknown[];
}

const textsOf = (values: readonly unknown[]): string[] => {
  const texts = values.map(cellText);
  while (texts.at(-1) === '') texts.pop();
  return texts;
};

/** Rows of a sheet, also those that it leaves out because nothing is in them; as wide as the widest one so far. */
export async function* sheetRows(rows: AsyncIterable<SheetRow>): AsyncGenerator<readonly string[], void> {
  let next = 0;
  let width = 0;
  for await (const { index, values } of rows) {
    for (; next < index; next += 1) yield [];
    next = index + 1;
    const texts = textsOf(values);
    width = Math.max(width, texts.length);
    // a sheet does not tell empty cells at the end of a row from none
    yield texts.length === 0 ? [] : [...texts, ...Array.from({ length: width - texts.length }, () => '')];
  }
}
