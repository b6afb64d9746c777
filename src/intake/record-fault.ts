import type { Delimiter, Encoding } from './dialect.ts';
import { fittingUnits } from './fitting-units.ts';
import { lineBreaks } from './line-breaks.ts';
import { openQuoteAt } from './open-quote-at.ts';
import type { FileProblemCode } from './problem.ts';
import type { RecordLimits } from './record-limits.ts';

/** Why a text cannot be read on. */
export interface RecordFault {
  readonly code: FileProblemCode;
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface SuspectRecord {
  /** as written; its beginning, if it is not complete */
  readonly text: string;
  readonly line: number;
  readonly columns: number;
  /** its line end, or the end of the file, was found */
  readonly isComplete: boolean;
  /** no text follows */
  readonly isFinal: boolean;
}

export interface FaultSettings {
  readonly delimiter: Delimiter;
  readonly limits: RecordLimits;
  readonly encoding: Encoding;
}

/**
 * What is wrong with a record that may be too long or too wide, or that the file's end cuts short. A quote
 * is named as the cause if it never closes, or is open since long before the limit: a short quoted
 * field in which the limit happens to fall is not the cause.
 */
export const recordFault = (record: SuspectRecord, settings: FaultSettings): RecordFault | null => {
  const { text, line, columns, isComplete } = record;
  const { delimiter, limits, encoding } = settings;
  const units = fittingUnits(text, limits.recordBytes, encoding);
  const isTooLong = units < text.length;
  if (isTooLong || (!isComplete && record.isFinal)) {
    const opened = openQuoteAt(text.slice(0, units), delimiter);
    if (opened !== null && (!isTooLong || opened < units / 2)) {
      return { code: 'quote-never-closes', line: line + lineBreaks(text.slice(0, opened)), values: {} };
    }
    return { code: 'record-too-long', line, values: { limitBytes: limits.recordBytes } };
  }
  if (!isComplete || columns <= limits.columns) return null;
  return { code: 'too-many-columns', line, values: { columns, limit: limits.columns } };
};
