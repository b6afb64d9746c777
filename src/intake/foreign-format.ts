import type { FileProblemCode } from './problem.ts';

export interface ForeignFormat {
  readonly code: Extract<FileProblemCode, 'binary-file' | 'encrypted-file' | 'unsupported-format'>;
  readonly values: Readonly<Record<string, string>>;
}

/** how formats begin; `.` stands for any byte */
const beginnings: readonly (readonly [format: string, beginning: string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\x89PNG\r\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['parquet', 'PAR1'],
  ['rar', 'Rar!\x1a\x07'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['gzip', '\x1f\x8b'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['sqlite', 'SQLite format 3\0'],
  ['rtf', '{\\rtf'],
];

/** text formats that are no table of lines; judged without leading spaces and a byte order mark */
const textBeginnings: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['html', /^<(?:!doctype\s+html|html|table|head|body)\b/i],
  ['xml', /^<\?xml\b/i],
  ['json', /^(?:\[\s*[[{]|\{\s*")/],
];

/** One letter a byte, so that bytes can be searched like text. */
const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
};

/** What a ZIP archive holds, by the names of its first files. */
const zipFormat = (start: string): string => {
  if (start.includes('opendocument.spreadsheet')) return 'ods';
  if (start.includes('xl/')) return 'xlsx';
  if (start.includes('word/')) return 'docx';
  return start.includes('[Content_Types].xml') ? 'xlsx' : 'zip';
};

const inUtf16 = (name: string): string => [...name].map((letter) => `${letter}\0`).join('');

/** What an OLE container holds: its directory names the streams in UTF-16. A workbook with a password is one, too. */
const oleFormat = (start: string): string => {
  if (start.includes(inUtf16('EncryptedPackage'))) return 'encrypted';
  return start.includes(inUtf16('WordDoc')) ? 'doc' : 'xls';
};

const knownFormat = (head: Uint8Array): string | null => {
  const start = latin1(head.subarray(0, 1 << 16));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(start);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleFormat(start);
  if (start.startsWith('ustar', 257)) return 'tar';
  const known = beginnings.find(([, beginning]) => start.startsWith(beginning));
  if (known !== undefined) return known[0];
  const text = start.slice(0, 1024).replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '');
  return textBeginnings.find(([, beginning]) => beginning.test(text))?.[0] ?? null;
};

/** letters that no text holds: tab, line ends, form feed and the DOS end-of-file mark are excepted */
const isControl = (byte: number): boolean =>
  byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b) || byte === 127;

const countControls = (bytes: Uint8Array): number => {
  let controls = 0;
  // by index: iterating over a typed array is ten times slower
  for (let at = 0; at < bytes.length; at += 1) if (isControl(bytes[at] ?? 0)) controls += 1;
  return controls;
};

/** a few stray NULs or control letters are damage in a text, more of them are no text */
const toleratedControls = 3;
const toleratedShare = 0.02;

/**
 * What a file is if it is no delimited text: a format known by its first bytes, or bytes that no text has.
 * `isText` says that the bytes are UTF-16, where zero bytes are normal.
 */
export const foreignFormat = (head: Uint8Array, isUtf16: boolean): ForeignFormat | null => {
  const format = knownFormat(head);
  if (format === 'encrypted') return { code: 'encrypted-file', values: {} };
  if (format !== null) return { code: 'unsupported-format', values: { format } };
  if (isUtf16) return null;
  return countControls(head) > toleratedControls + toleratedShare * head.length
    ? { code: 'binary-file', values: {} }
    : null;
};
