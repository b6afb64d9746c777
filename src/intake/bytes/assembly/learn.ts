// What the reader of texts found out is learned by its bytes.

import { hasPlainForm, plainDateKey } from './dates';
import { dateKind, dateOf, longestText } from './find-row';
import { plainDates } from './memory';
import { learnText, slotOf } from './texts';

let askedKind: i32 = 0;
let askedStart: usize = 0;
let askedLength: i32 = 0;

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
