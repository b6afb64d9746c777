import { carriageReturn, controlBytes, equalBytes, isAscii, lineFeed, quote } from './bytes';
import { cells, checkedColumns } from './memory';
import { isSoundLongUtf8 } from './check-utf8';
import { isSoundSingleByte, isSoundUtf8 } from './sound';

/** the record goes on beyond the bytes there are */
export const incomplete: usize = 0;
/** the record is for the reader of texts: other columns than the header's, doubled quotes, or a fault */
export const intricate: usize = 1;

/** what is wanted of a column */
export const unwanted: u8 = 0;
export const wanted: u8 = 1;
/** a label: letters beyond ASCII are not checked, for only such bytes are known that were */
export const hashed: u8 = 2;

/** a shorter text is checked more quickly letter by letter */
const leastVectorBytes: usize = 32;

let delimiter: i32 = 0;
let columns: i32 = 0;
let isSingleByte: bool = false;
/** where the 64 bytes begin of which `stops` tells */
let scanned: usize = 0;
let stops: u64 = 0;
/** line ends inside the quotes of the record cut last */
export let innerBreaks: i32 = 0;

export function planRecords(delimiterByte: i32, width: i32, singleByte: bool): void {
  delimiter = delimiterByte;
  columns = width;
  isSingleByte = singleByte;
}

export function isSoundText(start: usize, end: usize): bool {
  if (isAscii(start, end)) return true;
  if (isSingleByte) return isSoundSingleByte(start, end);
  return end - start < leastVectorBytes ? isSoundUtf8(start, end) : isSoundLongUtf8(start, end);
}

function isSoundCell(column: i32, start: usize, end: usize): bool {
  return load<u8>(checkedColumns + column) == hashed || isSoundText(start, end);
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
  let control = 0;
  let isPlain = true;
  while (true) {
    const block = v128.load(at);
    const found = equalBytes(block, quotes);
    if (found == 0) {
      control |= controlBytes(block);
      at += 16;
      continue;
    }
    const rest = ctz(found);
    control |= controlBytes(block) & ((1 << rest) - 1);
    at += rest;
    if (at + 1 >= limit) return incomplete;
    if (load<u8>(at, 1) != quote) break;
    isPlain = false;
    at += 2;
  }
  const after = <i32>load<u8>(at, 1);
  if (after != delimiter && after != lineFeed && after != carriageReturn) return intricate;
  if (control != 0 && !countBreaks(open + 1, at)) return intricate;
  if (!isPlain && load<u8>(checkedColumns + column) != unwanted) return intricate;
  if (!isSoundCell(column, open + 1, at)) return intricate;
  keep(column, open + 1, at);
  return at + 1;
}

/** Bit per byte (0..63): does a cell or a record end there? Other control letters are among them. */
function stopsAt(at: usize): u64 {
  const delimiters = i8x16.splat(<i8>delimiter);
  const controls = i8x16.splat(14);
  return (
    stopsOf(v128.load(at), delimiters, controls) |
    (stopsOf(v128.load(at, 16), delimiters, controls) << 16) |
    (stopsOf(v128.load(at, 32), delimiters, controls) << 32) |
    (stopsOf(v128.load(at, 48), delimiters, controls) << 48)
  );
}

function stopsOf(block: v128, delimiters: v128, controls: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(v128.or(i8x16.eq(block, delimiters), i8x16.lt_u(block, controls))));
}

/** Goes on from a place; before it nothing is looked at any more. */
export function scanFrom(at: usize): void {
  if (at - scanned < 64) stops &= ~(<u64>0) << (<u64>(at - scanned));
  else scanNew(at);
}

/** Begins to look at bytes that were not there before. */
export function scanNew(at: usize): void {
  scanned = at;
  stops = stopsAt(at);
}

/**
 * Cuts the record at `from`, where `scanFrom` was told to go on, into `columns` cells. Gives the place of its line end; or
 * `incomplete`, or `intricate`. A line end and a quote stand at `limit`, and 128 bytes after them may be looked at.
 */
export function cutRecord(from: usize, limit: usize): usize {
  innerBreaks = 0;
  // in locals: they change with every cell
  let left = stops;
  let block = scanned;
  let at = from;
  let column = 0;
  while (column < columns) {
    const start = at;
    let stop: i32;
    if (load<u8>(at) == quote) {
      at = cutQuoted(column, start, limit);
      if (at <= intricate) return at;
      stops = left;
      scanned = block;
      scanFrom(at + 1);
      left = stops;
      block = scanned;
      stop = <i32>load<u8>(at);
    } else {
      do {
        while (left == 0) {
          block += 64;
          left = stopsAt(block);
        }
        at = block + <usize>ctz(left);
        left &= left - 1;
        stop = <i32>load<u8>(at);
        // other control letters are letters like others, but for padding
      } while (stop != delimiter && stop != lineFeed && stop != carriageReturn && stop != 0);
      // where the bytes end a letter may be cut
      if (at < limit && !isSoundCell(column, start, at)) return intricate;
      keep(column, start, at);
    }
    column += 1;
    if (stop == delimiter) {
      at += 1;
      continue;
    }
    if (at >= limit) return incomplete;
    stops = left;
    scanned = block;
    return column == columns && stop != 0 ? at : intricate;
  }
  return intricate;
}
