// The record that was cut: its date, its count, and the node of its labels.

import { quote } from './bytes';
import { nodeBelow, nodesForgotten } from './counts';
import { findPlainDate, hasPlainForm } from './dates';
import { cells, labelColumns } from './memory';
import { learnText, setValue, slotOf, valueAt } from './texts';

export const dateKind: i32 = 7;
const rowKind: i32 = 6;
export const longestText: i32 = 1000;
/** texts of all labels of a row together that are learned */
const mostRowTexts: i32 = 1 << 14;
/** no node: there is no room for it */
export const noRoom: u32 = 0xffffffff;
const mostDigits: i32 = 9;
export const noColumn: i32 = -1;

export let labels: i32 = 0;
let firstLabel: i32 = noColumn;
let lastLabel: i32 = noColumn;
export let dateColumn: i32 = 0;
let countColumn: i32 = noColumn;
export let idColumn: i32 = noColumn;
let rowTexts: i32 = 0;

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

/** The texts of rows are forgotten with all others. */
export function forgetRowTexts(): void {
  rowTexts = 0;
}

export function startOf(column: i32): usize {
  return load<u32>(cells + ((<usize>column) << 3));
}

export function endOf(column: i32): usize {
  return load<u32>(cells + ((<usize>column) << 3), 4);
}

/** Number of a date; 0 = not known. */
export function dateOf(start: usize, length: i32): i32 {
  if (hasPlainForm(start, length)) {
    const date = findPlainDate(start);
    if (date >= 0) return date;
  }
  if (length > longestText) return 0;
  const slot = slotOf(dateKind, start, length);
  return slot == 0 ? 0 : <i32>valueAt(slot);
}

/** Number of the date of the record; 0 = not known. */
export function findDate(): i32 {
  const start = startOf(dateColumn);
  return dateOf(start, <i32>(endOf(dateColumn) - start));
}

/** A whole number of at most nine digits; -1 = something else. */
export function findCount(): i32 {
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
export function findNode(): u32 {
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
