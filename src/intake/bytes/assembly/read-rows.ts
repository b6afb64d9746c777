import { carriageReturn, hasZero, lineFeed, quote } from './bytes';
import {
  addRequests,
  cellCount,
  countedNodes,
  flushCounts,
  forgetCounts,
  forgetNodes,
  nodeBelow,
  nodeCount,
  nodesForgotten,
} from './counts';
import {
  checkBytes,
  cutRecord,
  incomplete,
  innerBreaks,
  intricate,
  planRecords,
  scanFrom,
  scanNew,
} from './cut-record';
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
  loggedRowBytes,
  loggedRows,
  mostLoggedRows,
  plainDateKeys,
  plainDates,
} from './memory';
import { forgetTexts, learnText, setValue, slotOf, valueAt } from './texts';

export { flushCounts, forgetCounts, forgetNodes, forgetTouched, keyIds };
export {
  cellCounts,
  cellKeys,
  checkedColumns,
  datedRows,
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
const rowKind: i32 = 6;
const longestText: i32 = 1000;
const longestRecord: usize = 1 << 18;
/** texts of all labels of a row together that are learned */
const mostRowTexts: i32 = 1 << 14;
const noRoom: u32 = 0xffffffff;
const mostDigits: i32 = 9;
const noColumn: i32 = -1;

let labels: i32 = 0;
let firstLabel: i32 = noColumn;
let lastLabel: i32 = noColumn;
let dateColumn: i32 = 0;
let countColumn: i32 = noColumn;
let idColumn: i32 = noColumn;

export let end: i32 = atEnd;
export let rows: i32 = 0;
export let lines: i32 = 0;
export let requests: f64 = 0;
export let logged: i32 = 0;
let rowTexts: i32 = 0;
let requestsLeft: f64 = 0;
let hasNewBytes: bool = true;
let askedKind: i32 = 0;
let askedStart: usize = 0;
let askedLength: i32 = 0;

export function cellsHeld(): i32 {
  return cellCount + countedNodes;
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

/** `first` and `last` are the columns between which all labels stand, and nothing else; -1 where something else does. */
export function planLabels(count: i32, first: i32, last: i32): void {
  labels = count;
  firstLabel = first;
  lastLabel = last;
}

/** Says that bytes were put after the others. Is one of them padding? */
export function addBytes(start: usize, end: usize): bool {
  hasNewBytes = true;
  return hasZero(start, end);
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
  const slot = slotOf(dateKind, start, length);
  return slot == 0 ? 0 : <i32>valueAt(slot);
}

/** Number of the date of the record; 0 = not known. */
function findDate(): i32 {
  const start = startOf(dateColumn);
  return dateOf(start, <i32>(endOf(dateColumn) - start));
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

/** The node of the labels, looked for one by one; 0 = one is not known, `noRoom` = there is no room for the node. */
function nodeByLabels(): u32 {
  let node: u32 = 0;
  for (let label = 0; label < labels; label += 1) {
    const column = load<i32>(labelColumns + ((<usize>label) << 2));
    const start = startOf(column);
    const length = <i32>(endOf(column) - start);
    const slot = length > longestText ? 0 : slotOf(label, start, length);
    if (slot == 0) return 0;
    node = nodeBelow(node, valueAt(slot) + 1);
    if (node == 0) return noRoom;
  }
  return node;
}

/** The node of the labels, all of them as one text if that was met before; see `nodeByLabels`. */
function findNode(): u32 {
  if (firstLabel == noColumn) return nodeByLabels();
  // with its quote, for only then the text tells where every cell ends
  let start = startOf(firstLabel);
  if (load<u8>(start - 1) == quote) start -= 1;
  const length = <i32>(endOf(lastLabel) - start);
  if (length > longestText) return nodeByLabels();
  const slot = slotOf(rowKind, start, length);
  if (slot != 0 && valueAt(slot) >> 16 == nodesForgotten) return valueAt(slot) & 0xffff;
  const node = nodeByLabels();
  if (node == 0 || node == noRoom) return node;
  const value = (nodesForgotten << 16) | node;
  if (slot != 0) setValue(slot, value);
  else if (rowTexts < mostRowTexts && learnText(rowKind, start, length, value)) rowTexts += 1;
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
  if (date == 0) return atUnknown;
  const count = findCount();
  if (count < 0 || requests + <f64>count > requestsLeft) return atUnknown;
  const node = labels == 0 ? 0 : findNode();
  if (node == noRoom) return isFull;
  if (node == 0 && labels > 0) return atUnknown;
  if (idColumn != noColumn) {
    if (logged >= mostLoggedRows) return isFull;
    const kind = hashId(startOf(idColumn), endOf(idColumn));
    if (kind == otherId) return atUnknown;
    logRow(date, node, count, kind != 0);
  } else if (count > 0 && !addRequests(date, node, <f64>count)) return isFull;
  noteDate(date);
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
  if (hasNewBytes) checkBytes(from, limit);
  hasNewBytes = false;
  scanNew(from);
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
    at = stop + 1;
    if (isReturn && load<u8>(at) == lineFeed) {
      at += 1;
      scanFrom(at);
    }
  }
  end = atEnd;
  return at;
}

/** Is a cell of a label column known, or too long to be? */
export function knowsLabel(label: i32, start: usize, length: i32): bool {
  askedKind = label;
  askedStart = start;
  askedLength = length;
  return length > longestText || slotOf(label, start, length) != 0;
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
  rowTexts = 0;
  forgetCounts();
  forgetNodes();
}
