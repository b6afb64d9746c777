import type { Delimiter } from './dialect.ts';
import { RecordSplitter } from './record-splitter.ts';

/** enough rows to see a pattern; a delimiter that is none may cut a head into a record a line */
const mostRecords = 500;
const pieceLength = 1 << 15;

/**
 * The first records of a text as a delimiter would cut it. The text is the beginning of a file: its last
 * record counts only if nothing follows, and what a wrong delimiter makes of it is no fault.
 */
export const headRecords = (head: string, isWhole: boolean, delimiter: Delimiter): string[][] => {
  const limits = { recordBytes: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
  const splitter = new RecordSplitter({ delimiter, limits, encoding: () => 'windows-1251' });
  const records: string[][] = [];
  // in pieces: the first few hold enough records as a rule
  for (let at = 0; at < head.length && records.length < mostRecords; at += pieceLength)
    records.push(...splitter.push(head.slice(at, at + pieceLength), false).records);
  if (isWhole && records.length < mostRecords) records.push(...splitter.push('', true).records);
  // a quote that opens in the first line and never closes hides all records; how that line is divided can still be seen
  if (records.length === 0) return [(/[^\r\n]+/.exec(head)?.[0] ?? '').split(delimiter)];
  return records.slice(0, mostRecords);
};
