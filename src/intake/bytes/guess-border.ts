import type { Delimiter } from '../dialect.ts';
import { ByteBuffer } from './byte-buffer.ts';
import { carriageReturn, lineFeed, quote } from './byte-values.ts';
import { FieldCutter, incompleteRecord } from './field-cutter.ts';

/** so many records of the right width in a row are hardly the inside of a quoted text */
const convincingRecords = 8;
/** lines tried as the beginning of a record */
const triedLines = 64;

/** Where the line after the one at `from` begins; -1 if that is not seen. */
const nextLine = ({ bytes, length }: ByteBuffer, from: number): number => {
  let at = from;
  while (at < length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
  // a line feed after a carriage return belongs to the same line end
  if (at + 1 >= length) return -1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
};

/** A line that ends a quoted text has a quote too many: it looks like a record where its text has separators. */
const hasOddQuotes = ({ bytes }: ByteBuffer, from: number, to: number): boolean => {
  let isOdd = false;
  for (let at = bytes.indexOf(quote, from); at !== -1 && at < to; at = bytes.indexOf(quote, at + 1))
    isOdd = !isOdd;
  return isOdd;
};

/**
 * Where in some bytes from the middle of a file a record seems to begin: after the first line end from which on the records
 * have as many fields as the header. A line end may stand within quotes, so this is a guess: whoever reads what is before it
 * finds out. -1 where nothing looks like a beginning.
 */
export const guessBorder = (
  bytes: Uint8Array<ArrayBuffer>,
  { delimiter, width }: { readonly delimiter: Delimiter; readonly width: number },
): number => {
  const buffer = new ByteBuffer(bytes.length);
  buffer.append(bytes);
  const cutter = new FieldCutter({ delimiter, wanted: 0 });
  const records = (from: number): number => {
    let at = from;
    for (let found = 0; found < convincingRecords; found += 1) {
      const end = at < buffer.length ? cutter.cut(buffer, at, false) : incompleteRecord;
      if (end === incompleteRecord) return found;
      if (cutter.fields !== width) return -1;
      if (found === 0 && hasOddQuotes(buffer, from, end)) return 0;
      at = nextLine(buffer, end);
      if (at === -1) return found + 1;
    }
    return convincingRecords;
  };
  let best = -1;
  let most = -1;
  let line = nextLine(buffer, 0);
  for (let tried = 0; line !== -1 && tried < triedLines && most < convincingRecords; tried += 1) {
    const found = records(line);
    if (found > most || best === -1) {
      best = line;
      most = found;
    }
    line = nextLine(buffer, line);
  }
  return best;
};
