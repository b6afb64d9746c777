/** What can be wrong with a whole file: nothing of the import is kept. */
export const fileProblemCodes = [
  'empty-file',
  'binary-file',
  'unsupported-format', // values: format ('xlsx' | 'xls' | 'pdf' | 'zip' | 'parquet' ...)
  'header-without-rows',
  'single-column',
  'too-many-columns', // values: columns, limit
  'record-too-long', // values: limitBytes
  'quote-never-closes',
  'mixed-encodings', // values: encoding (the one that held so far)
  'undecodable-encoding', // values: encoding
  'truncated-gzip',
  'broken-gzip',
  'no-date-column',
  'no-readable-date', // values: column, example
  'date-order-unclear', // values: column, example; the user has to say
  'no-channel-column',
  'missing-column', // values: role, column
  'file-changed',
  'unreadable-file', // values: reason (of the system)
  'too-many-labels', // values: column, limit
  'broken-file', // values: format, damage (FileDamage), detail (of the reader, in English)
  'broken-json', // values: value (its number), line, detail
  'encrypted-file',
  'inflates-too-much',
  'nothing-inside', // of an archive
  'no-such-table', // values: table
  'different-years', // values: yearStartMonth, expected
] as const;

/** Why one row was not counted. */
export const rejectedCodes = [
  'no-date',
  'unreadable-date', // values: text
  'no-count',
  'bad-count', // values: text
  'too-few-fields', // values: fields, expected
  'too-many-fields', // values: fields, expected
] as const;

export const duplicateCodes = ['duplicate-id'] as const; // values: firstFile, firstRow (never the id itself)
export const leftOutCodes = ['total-row', 'blank-row', 'row-filter'] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];
export type RowProblemCode =
  | (typeof rejectedCodes)[number]
  | (typeof duplicateCodes)[number]
  | (typeof leftOutCodes)[number];
export type ProblemCode = FileProblemCode | RowProblemCode;

/** Bad data is a value: what is wrong, where, and with which values. `i18n/` puts it into words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: {
    readonly file: string;
    /** 1-based data record (the header and title lines are none) */
    readonly row?: number;
    /** 1-based physical line on which the record starts */
    readonly line?: number;
  };
  readonly values: Readonly<Record<string, string | number>>;
}
