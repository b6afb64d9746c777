import { carriageReturn, controlBytes, equalBytes, highBytes, lineFeed, quote } from './bytes';
import { cells, checkedColumns } from './memory';
import { isSoundSingleByte, isSoundUtf8 } from './sound';

/** the record goes on beyond the bytes there are */
export const incomplete: usize = 0;
/** the record is for the reader of texts: other columns than the header's, doubled quotes, or a fault */
export const intricate: usize = 1;

let delimiter: i32 = 0;
let columns: i32 = 0;
let isSingleByte: bool = false;
/** where the last column that is wanted, or must be checked, begins and ends */
let cellEnd: usize = 0;
/** line ends inside the quotes of the record cut last */
export let innerBreaks: i32 = 0;

export function planRecords(delimiterByte: i32, width: i32, singleByte: bool): void {
  delimiter = delimiterByte;
  columns = width;
  isSingleByte = singleByte;
}

function isSound(start: usize, end: usize): bool {
  return isSingleByte ? isSoundSingleByte(start, end) : isSoundUtf8(start, end);
}

function keep(column: i32, start: usize, end: usize): void {
  store<u32>(cells + ((<usize>column) << 3), <u32>start);
  store<u32>(cells + ((<usize>column) << 3), <u32>end, 4);
}

/** Counts the line ends between quotes; false if there is padding between them. */
function countBreaks(start: usize, end: usize): bool {
  let before: i32 = 0;
  for (let at = start; at < end; at += 1) {
    const byte = <i32>load<u8>(at);
    if (byte == 0) return false;
    if (byte == carriageReturn || (byte == lineFeed && before != carriageReturn)) innerBreaks += 1;
    before = byte;
  }
  return true;
}

/** Where a cell that begins with a quote ends, after the closing one; or `incomplete`, or `intricate`. */
function cutQuoted(column: i32, open: usize, limit: usize): usize {
  const quotes = i8x16.splat(<i8>quote);
  let at = open + 1;
  let high = 0;
  let control = 0;
  let isPlain = true;
  for (;;) {
    const block = v128.load(at);
    const found = equalBytes(block, quotes);
    if (found == 0) {
      high |= highBytes(block);
      control |= controlBytes(block);
      at += 16;
      continue;
    }
    const rest = ctz(found);
    const inside = (1 << rest) - 1;
    high |= highBytes(block) & inside;
    control |= controlBytes(block) & inside;
    at += rest;
    if (at + 1 >= limit) return incomplete;
    if (load<u8>(at, 1) != quote) break;
    isPlain = false;
    at += 2;
  }
  const after = <i32>load<u8>(at, 1);
  if (after != delimiter && after != lineFeed && after != carriageReturn) return intricate;
  if (control != 0 && !countBreaks(open + 1, at)) return intricate;
  const kind = load<u8>(checkedColumns + column);
  if (!isPlain && kind != unwanted) return intricate;
  if (high != 0 && kind != hashed && !isSound(open + 1, at)) return intricate;
  keep(column, open + 1, at);
  return at + 1;
}

/** what is wanted of a column */
export const unwanted: u8 = 0;
export const wanted: u8 = 1;
/** a label: letters beyond ASCII are not checked, for only such bytes are known that were */
export const hashed: u8 = 2;

/**
 * Cuts the record at `from` into `columns` cells. Gives the place of its line end; or `incomplete`, or `intricate`.
 * A line end and a quote stand at `limit`, and 16 bytes after them may be looked at.
 */
export function cutRecord(from: usize, limit: usize): usize {
  const delimiters = i8x16.splat(<i8>delimiter);
  innerBreaks = 0;
  let at = from;
  for (let column = 0; column < columns; column += 1) {
    const start = at;
    if (load<u8>(at) == quote) {
      at = cutQuoted(column, start, limit);
      if (at <= intricate) return at;
    } else {
      let high = 0;
      for (;;) {
        const block = v128.load(at);
        let stops = i8x16.bitmask(v128.or(i8x16.eq(block, delimiters), i8x16.lt_u(block, i8x16.splat(14))));
        if (stops == 0) {
          high |= highBytes(block);
          at += 16;
          continue;
        }
        const rest = ctz(stops);
        high |= highBytes(block) & ((1 << rest) - 1);
        at += rest;
        const stop = <i32>load<u8>(at);
        if (stop == delimiter || stop == lineFeed || stop == carriageReturn) break;
        if (stop == 0) return intricate;
        at += 1;
      }
      // where the bytes end a letter may be cut
      if (at >= limit) return incomplete;
      if (high != 0 && load<u8>(checkedColumns + column) != hashed && !isSound(start, at)) return intricate;
      keep(column, start, at);
    }
    if (load<u8>(at) != delimiter) return column + 1 == columns ? at : intricate;
    at += 1;
  }
  return intricate;
}
