import { carriageReturn, hasZero, lineFeed, quote } from './bytes';
import {
  addRequests,
  cellCount,
  countedNodes,
  flushCounts,
  forgetCounts,
  nodeCount,
  nodesForgotten,
  renumberNodes,
} from './counts';
import { cutRecord, incomplete, innerBreaks, intricate, planRecords, scanFrom, scanNew } from './cut-record';
import { forgetDates, forgetTouched, noteDate, touched } from './dates';
import {
  dateColumn,
  endOf,
  findCount,
  findDate,
  findNode,
  forgetRowTexts,
  idColumn,
  labels,
  noColumn,
  noRoom,
  planColumns,
  planLabels,
  startOf,
} from './find-row';
import { filterKind, filters, forgetLeftOut, leaveOut, leavingFilter, planFilters } from './filters';
import { hashHigh, hashId, hashLow, keyIds, otherId } from './hash-id';
import { knowsDate, knowsLabel, learn } from './learn';
import { loggedRowBytes, loggedRows, mostLoggedRows, plainDateKeys, plainDates } from './memory';
import { areMomentsFull, forgetMoments, isWatching, moments, noteMoment, watchMoments } from './moments';
import { forgetTexts } from './texts';

export {
  flushCounts,
  forgetCounts,
  forgetMoments,
  forgetTouched,
  hasZero,
  keyIds,
  knowsDate,
  knowsLabel,
  learn,
  noteMoment,
  planColumns,
  planFilters,
  planLabels,
  watchMoments,
};
export { filterKind };
export {
  cellCounts,
  cellKeys,
  checkedColumns,
  datedRows,
  filterColumns,
  input,
  labelColumns,
  leftOutRows,
  loggedRows,
  momentRows,
  mostColumns,
  mostDates,
  mostFilters,
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
/** so must the rows with a moment, and nothing else */
const hasMoments: i32 = 3;

const longestRecord: usize = 1 << 18;

export let end: i32 = atEnd;
export let rows: i32 = 0;
export let lines: i32 = 0;
export let requests: f64 = 0;
export let logged: i32 = 0;
let requestsLeft: f64 = 0;

export function cellsHeld(): i32 {
  return cellCount + countedNodes;
}

export function nodesHeld(): i32 {
  return nodeCount;
}

export function datesTouched(): i32 {
  return touched;
}

export function momentsHeld(): i32 {
  return moments;
}

export function plan(delimiter: i32, width: i32, isSingleByte: bool): void {
  planRecords(delimiter, width, isSingleByte);
}

function logRow(date: i32, node: u32, count: i32, hasId: bool): void {
  const at = loggedRows + <usize>logged * loggedRowBytes;
  store<u32>(at, hashLow);
  store<u32>(at, hashHigh, 4);
  store<u32>(at, (date << 16) | node, 8);
  store<i32>(at, count, 12);
  store<i32>(at, lines, 16);
  store<i32>(at, (rows << 1) | (hasId ? 1 : 0), 20);
  logged += 1;
}

/** Takes the record that was cut. */
function takeRow(start: usize, stop: usize): i32 {
  const filter = filters == 0 ? 0 : leavingFilter();
  if (filter < 0 || (filter > 0 && !leaveOut(filter))) return atUnknown;
  if (filter > 0) {
    rows += 1;
    return atEnd;
  }
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
  if (isWatching) noteMoment(start, stop, startOf(dateColumn), endOf(dateColumn), rows, lines);
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
  scanNew(from);
  requestsLeft = mostRequests;
  requests = 0;
  rows = 0;
  lines = 0;
  logged = 0;
  if (filters > 0) forgetLeftOut();
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
    end = isWatching && areMomentsFull() ? hasMoments : takeRow(at, stop);
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

function forgetAllTexts(): void {
  forgetTexts();
  forgetRowTexts();
}

/** Nodes get new numbers; there must be no counts. */
export function forgetNodes(): void {
  renumberNodes();
  // texts of rows learned so many numbers ago would be taken for new ones
  if (nodesForgotten == 0) forgetAllTexts();
}

/** Forgets everything learned and counted. */
export function forgetAll(): void {
  memory.fill(plainDates, 0, plainDateKeys * 2);
  forgetDates();
  forgetAllTexts();
  forgetCounts();
  forgetNodes();
}
