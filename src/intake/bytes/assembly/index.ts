import { carriageReturn, hasZero, lineFeed, quote } from './bytes';
import { addRequests, cellCount, forgetCounts, forgetNodes, nodeBelow, nodeCount } from './counts';
import { cutRecord, incomplete, innerBreaks, intricate, planRecords } from './cut-record';
import {
  findPlainDate,
  forgetDates,
  forgetTouched,
  hasPlainForm,
  noteDate,
  plainDateKey,
  touched,
} from './dates';
import { hashHigh, hashId, hashLow, keyIds, otherId } from './hash-id';
import {
  cells,
  labelColumns,
  labelValues,
  loggedRowBytes,
  loggedRows,
  mostLoggedRows,
  plainDateKeys,
  plainDates,
} from './memory';
import { findText, forgetTexts, learnText } from './texts';

export { forgetCounts, forgetNodes, forgetTouched, hasZero, keyIds };
export {
  cellCounts,
  cellKeys,
  cellSlotCount,
  checkedColumns,
  datedRows,
  emptyDates,
  input,
  labelColumns,
  loggedRows,
  mostColumns,
  mostDates,
  mostLabels,
  mostNodes,
  nodes,
  touchedDates,
} from './memory';

/** why `readRows` came back */
const atEnd: i32 = 0;
/** the record at the place it gives is for the reader of texts */
const atUnknown: i32 = 1;
/** counts, or logged rows, must be taken out before it can go on */
const isFull: i32 = 2;

const dateKind: i32 = 7;
const longestText: i32 = 1000;
const longestRecord: usize = 1 << 18;
const mostDigits: i32 = 9;
const noColumn: i32 = -1;

let labels: i32 = 0;
let dateColumn: i32 = 0;
let countColumn: i32 = noColumn;
let idColumn: i32 = noColumn;

export let end: i32 = atEnd;
export let rows: i32 = 0;
export let lines: i32 = 0;
export let requests: f64 = 0;
export let logged: i32 = 0;
let requestsLeft: f64 = 0;
let askedKind: i32 = 0;
let askedStart: usize = 0;
let askedLength: i32 = 0;

export function cellsHeld(): i32 {
  return cellCount;
}

export function nodesHeld(): i32 {
  return nodeCount;
}

export function datesTouched(): i32 {
  return touched;
}

export function plan(delimiter: i32, width: i32, isSingleByte: bool): void {
  planRecords(delimiter, width, isSingleByte);
}

export function planColumns(date: i32, count: i32, id: i32): void {
  dateColumn = date;
  countColumn = count;
  idColumn = id;
}

export function planLabels(count: i32): void {
  labels = count;
}

function startOf(column: i32): usize {
  return load<u32>(cells + ((<usize>column) << 3));
}

function endOf(column: i32): usize {
  return load<u32>(cells + ((<usize>column) << 3), 4);
}

/** Number of a date; 0 = not known. */
function dateOf(start: usize, length: i32): i32 {
  if (hasPlainForm(start, length)) {
    const date = findPlainDate(start);
    if (date >= 0) return date;
  }
  if (length > longestText) return 0;
  // values are given as one more than they are, and dates begin with 1
  const found = <i32>findText(dateKind, start, length);
  return found > 0 ? found - 1 : 0;
}

/** Number of the date of the record; 0 = not known. */
function findDate(): i32 {
  const start = startOf(dateColumn);
  return dateOf(start, <i32>(endOf(dateColumn) - start));
}

/** Are all labels known? */
function findLabels(): bool {
  for (let label = 0; label < labels; label += 1) {
    const column = load<i32>(labelColumns + ((<usize>label) << 2));
    const start = startOf(column);
    const length = <i32>(endOf(column) - start);
    if (length > longestText) return false;
    const found = findText(label, start, length);
    if (found == 0) return false;
    store<u32>(labelValues + ((<usize>label) << 2), found);
  }
  return true;
}

/** A whole number of at most nine digits; -1 = something else. */
function findCount(): i32 {
  if (countColumn == noColumn) return 1;
  const start = startOf(countColumn);
  const stop = endOf(countColumn);
  const length = <i32>(stop - start);
  if (length == 0 || length > mostDigits) return -1;
  let count = 0;
  for (let at = start; at < stop; at += 1) {
    const digit = <i32>load<u8>(at) - 48;
    if (<u32>digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
}

function findNode(): u32 {
  let node: u32 = 0;
  for (let label = 0; label < labels; label += 1) {
    node = nodeBelow(node, load<u32>(labelValues + ((<usize>label) << 2)));
    if (node == 0) return 0;
  }
  return node;
}

function logRow(date: i32, node: u32, count: i32, hasId: bool): void {
  const at = loggedRows + <usize>logged * loggedRowBytes;
  store<u32>(at, hashLow);
  store<u32>(at, hashHigh, 4);
  store<u32>(at, (date << 16) | node, 8);
  store<i32>(at, count, 12);
  store<i32>(at, lines, 16);
  store<i32>(at, hasId ? 1 : 0, 20);
  logged += 1;
}

/** Takes the record that was cut. */
function takeRow(): i32 {
  const date = findDate();
  if (date == 0 || !findLabels()) return atUnknown;
  const count = findCount();
  if (count < 0 || requests + <f64>count > requestsLeft) return atUnknown;
  const node = findNode();
  if (node == 0 && labels > 0) return isFull;
  if (idColumn != noColumn) {
    if (logged >= mostLoggedRows) return isFull;
    const kind = hashId(startOf(idColumn), endOf(idColumn));
    if (kind == otherId) return atUnknown;
    logRow(date, node, count, kind != 0);
  } else if (count > 0 && !addRequests(date, node, <f64>count)) return isFull;
  // of repeated ids only the first one speaks of its period, so that is left to the reader of logged rows
  noteDate(date, idColumn == noColumn ? count : 1);
  requests += <f64>count;
  rows += 1;
  return atEnd;
}

/**
 * Counts the rows from `from` on as long as everything in them is known. Gives the place of the first record that was not taken;
 * `end` says why, `rows`, `lines` and `requests` what came before it.
 */
export function readRows(from: usize, limit: usize, mostRequests: f64): usize {
  // so that nothing need be compared with the limit
  store<u8>(limit, lineFeed);
  store<u8>(limit, quote, 1);
  requestsLeft = mostRequests;
  requests = 0;
  rows = 0;
  lines = 0;
  logged = 0;
  let at = from;
  while (at < limit) {
    const stop = cutRecord(at, limit);
    if (stop <= intricate) {
      end = stop == incomplete ? atEnd : atUnknown;
      return at;
    }
    const isReturn = load<u8>(stop) == carriageReturn;
    if (stop - at > longestRecord || (isReturn && stop + 1 >= limit)) {
      end = atUnknown;
      return at;
    }
    end = takeRow();
    if (end != atEnd) return at;
    lines += innerBreaks + 1;
    at = stop + (isReturn && load<u8>(stop, 1) == lineFeed ? 2 : 1);
  }
  end = atEnd;
  return at;
}

/** Is a cell of a label column known, or too long to be? */
export function knowsLabel(label: i32, start: usize, length: i32): bool {
  askedKind = label;
  askedStart = start;
  askedLength = length;
  return length > longestText || findText(label, start, length) != 0;
}

/** Is a cell of the date column known, or too long to be? */
export function knowsDate(start: usize, length: i32): bool {
  askedKind = dateKind;
  askedStart = start;
  askedLength = length;
  return length > longestText || dateOf(start, length) != 0;
}

/** Learns the cell that was asked for last, which is not known: its code, or number of a date. False if there is no room. */
export function learn(value: i32): bool {
  if (askedKind == dateKind && hasPlainForm(askedStart, askedLength)) {
    const key = plainDateKey(askedStart);
    if (key >= 0) {
      store<u16>(plainDates + ((<usize>key) << 1), <u16>value);
      return true;
    }
  }
  return learnText(askedKind, askedStart, askedLength, value);
}

/** Forgets everything learned and counted. */
export function forgetAll(): void {
  memory.fill(plainDates, 0, plainDateKeys * 2);
  forgetDates();
  forgetTexts();
  forgetCounts();
  forgetNodes();
}
