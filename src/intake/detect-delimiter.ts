import { type Delimiter, delimiters } from './dialect.ts';
import { headRecords } from './head-records.ts';

const separatorLine = /^"?sep=([,;\t|])"?[\r\n]/i;

/** a comma that stands between digits where other candidates divide as evenly is a decimal comma */
const decimalCommaFactor = 0.7;

/** lines above the first divided one may be titles, or a header that this delimiter does not divide */
const titleWeight = 0.5;

const mostCommon = (widths: readonly number[]): { readonly width: number; readonly count: number } => {
  const tally = new Map<number, number>();
  for (const width of widths) tally.set(width, (tally.get(width) ?? 0) + 1);
  let best = { width: 1, count: 0 };
  for (const [width, count] of tally) if (count > best.count) best = { width, count };
  return best;
};

/** Whether most commas of a text stand between two digits. */
const hasDecimalCommas = (text: string): boolean => {
  const commas = text.match(/,/g)?.length ?? 0;
  const decimal = text.match(/(?<=\d),(?=\d)/g)?.length ?? 0;
  return decimal * 2 > commas;
};

const score = (text: string, isWhole: boolean, delimiter: Delimiter): number => {
  const widths = headRecords(text, isWhole, delimiter).map((record) => record.length);
  const titles = Math.max(
    0,
    widths.findIndex((width) => width > 1),
  );
  const table = widths.slice(titles);
  const { width, count } = mostCommon(table);
  if (width < 2) return 0;
  const evenness = count / (table.length + titleWeight * titles);
  const factor = delimiter === ',' && hasDecimalCommas(text) ? decimalCommaFactor : 1;
  return evenness * (1 - 1 / width) * factor;
};

/**
 * The delimiter of a text: what a `sep=` line says if it divides anything, else the one that divides the records most evenly and
 * into most columns, with quotes understood. A comma loses against any other that fits about as well if it
 * mostly stands between digits. A text that nothing divides is one column; it is called `,`.
 */
export const detectDelimiter = (head: string, isWhole: boolean): Delimiter => {
  const said = separatorLine.exec(head)?.[1];
  const named = delimiters.find((delimiter) => delimiter === said);
  // a line left over from another export divides nothing
  if (named !== undefined && score(head, isWhole, named) > 0) return named;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const itsScore = score(head, isWhole, delimiter);
    if (itsScore > bestScore) {
      best = delimiter;
      bestScore = itsScore;
    }
  }
  return best;
};
