import type { MissingReason } from '../measures/measurement.ts';

const marks: Readonly<Record<MissingReason, string>> = {
  'no-requests': '–',
  'too-few': '∗',
  'too-coarse': '÷',
  'not-reporting': '?',
  'not-offered': '○',
  'no-comparison': '–',
  partial: '…',
};

/** A sign for a gap where there is no room for the reason; a legend explains it. */
export const missingMark = (reason: MissingReason): string => marks[reason];
