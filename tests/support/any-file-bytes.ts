import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { delimiters, type Encoding, encodings } from '../../src/intake/dialect.ts';
import { encodeText } from './encode-text.ts';

/** A row as it is to be written: `dress` says how each cell is quoted, `cut` how many cells too few (or, below 0, too many). */
export interface RowToWrite {
  readonly cells: readonly string[];
  readonly dress: number;
  readonly cut: number;
  /** an empty line stands before it */
  readonly isAfterGap: boolean;
}

interface Damage {
  readonly kind: 'put' | 'insert' | 'delete' | 'end';
  /** in thousandths of the file */
  readonly place: number;
  readonly byte: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('put' as const, 'insert' as const, 'delete' as const, 'end' as const),
  place: fc.integer({ min: 200, max: 1000 }),
  byte: fc.constantFrom(0x00, 0x00, 0x0a, 0x0d, 0x1a, 0x22, 0x2c, 0x80, 0xbf, 0xc3, 0xd0, 0xe2, 0xf0, 0xff),
});

/** How a file is written. */
export const anyWriting = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'windows-1251', ...encodings),
  hasMark: fc.boolean(),
  quoting: fc.constantFrom('needed', 'needed', 'needed', 'needed', 'all', 'all', 'sloppy', 'sloppy', 'none'),
  lineEnds: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n'], ['\n', '\r', '\r\n']),
  separatorLine: fc.constantFrom('', '', '', 'sep=', '"SEP='),
  titles: fc.constantFrom([], [], [], ['Звіт про послуги'], ['Звіт', '"Харків\nмісто"']),
  ending: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('', '\n', '\r\n', '\n\u001a', '\u001a', '\n\n\r\n') },
    { weight: 1, arbitrary: fc.constantFrom('\n"open, \n x', ',"open') },
  ),
  damages: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Damage[]>([]) },
    { weight: 1, arbitrary: fc.array(damage, { minLength: 1, maxLength: 2 }) },
  ),
  gzip: fc.constantFrom(...Array.from({ length: 15 }, () => false), true),
});

export type Writing = typeof anyWriting extends fc.Arbitrary<infer W> ? W : never;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const sloppyCell = (text: string, dress: number): string => {
  if (dress === 1) return `${text}"stray" "`;
  if (dress === 2) return `${quoted(text)} after "it"`;
  if (dress === 3) return ` ${quoted(text)}`;
  if (dress === 4) return `${quoted(text)}""`;
  return /["\n\r,;|\t]/.test(text) || dress === 5 ? quoted(text) : text;
};

const writeCell = (text: string, quoting: Writing['quoting'], dress: number): string => {
  if (quoting === 'none') return text;
  if (quoting === 'sloppy') return sloppyCell(text, dress);
  return quoting === 'all' || dress === 5 || /["\n\r,;|\t]/.test(text) ? quoted(text) : text;
};

const writeRow = (row: RowToWrite, { quoting, delimiter }: Writing): string => {
  const cells = row.cells.map((text, at) => writeCell(text, quoting, (row.dress >> ((at * 3) % 30)) & 7));
  if (row.cut < 0) cells.push(...Array.from({ length: -row.cut }, (_, at) => (at % 2 === 0 ? '' : 'more')));
  return cells.slice(0, Math.max(1, row.cells.length - row.cut)).join(delimiter);
};

/** Letters that an encoding does not have become question marks. */
const encodable = (text: string, encoding: Encoding): string => {
  if (encoding.startsWith('utf')) return text;
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Array.from(text.replaceAll('\ufffd', '?'), (letter) =>
    letters.includes(letter) ? letter : '?',
  ).join('');
};

const damaged = (bytes: Uint8Array<ArrayBuffer>, { kind, place, byte }: Damage): Uint8Array<ArrayBuffer> => {
  const at = Math.floor((bytes.length * place) / 1001);
  const list = [...bytes];
  if (kind === 'put') list[at] = byte;
  else if (kind === 'insert') list.splice(at, 0, byte);
  else if (kind === 'delete') list.splice(at, 1);
  else list.splice(at);
  return Uint8Array.from(list);
};

/** The bytes of a file with these rows, the header among them. */
export const fileBytesOf = (rows: readonly RowToWrite[], writing: Writing): Uint8Array<ArrayBuffer> => {
  const { encoding, lineEnds, separatorLine, titles, ending, damages, gzip, delimiter } = writing;
  const hint = `${separatorLine}${delimiter}${separatorLine.startsWith('"') ? '"' : ''}`;
  const above = separatorLine === '' ? titles : [hint, ...titles];
  const lines = rows.map((row, at) => {
    const lineEnd = lineEnds[at % lineEnds.length] ?? '\n';
    return `${row.isAfterGap ? lineEnd : ''}${writeRow(row, writing)}${at + 1 < rows.length ? lineEnd : ''}`;
  });
  const text = [...above.map((line) => `${line}${lineEnds[0] ?? '\n'}`), ...lines, ending].join('');
  const mark = writing.hasMark && encoding.startsWith('utf') ? '\ufeff' : '';
  const bytes = damages.reduce(damaged, encodeText(mark + encodable(text, encoding), encoding));
  return gzip ? Uint8Array.from(gzipSync(bytes, { level: 1 })) : bytes;
};
