import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { Delimiter, Encoding } from '../../src/intake/dialect.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { encodeText } from '../support/encode-text.ts';
import { readAll } from '../support/read-all.ts';

const MiB = 1 << 20;

const read = async (text: string, encoding: Encoding = 'utf-8', delimiter: Delimiter = ';') => {
  const bytes = encodeText(text, encoding);
  const dialect = { encoding, gzip: false, delimiter, headerRecord: 1 } as const;
  const all = await readAll(bytesSource('t', bytes), dialect);
  for (const chunk of bytes.length < 3000 ? [1, 2, 3, 7] : [1 << 16]) {
    const again = await readAll(bytesSource('t', bytes, chunk), dialect);
    expect(JSON.stringify(again) === JSON.stringify(all), `chunk ${chunk}`).toBe(true);
  }
  return all;
};

describe('a record that is too long', () => {
  it.each([
    ['utf-8', MiB],
    ['windows-1251', MiB],
    ['utf-16le', MiB / 2],
  ] as const)('is measured in bytes of %s', async (encoding, most) => {
    const record = (letters: number) => `1;${'x'.repeat(letters - 2)}`;
    const fits = await read(`a;b\n${record(most)}\n2;y\n`, encoding);
    expect([fits.problem, fits.records.length]).toEqual([null, 3]);
    const long = await read(`a;b\n\n${record(most + 1)}\n2;y\n`, encoding);
    expect(long.problem).toEqual({
      code: 'record-too-long',
      where: { file: 't', line: 3 },
      values: { limitBytes: MiB },
    });
    expect(long.records).toEqual([['a', 'b']]);
  });

  it('counts the bytes of Cyrillic letters', async () => {
    expect((await read(`a\n${'ї'.repeat(MiB / 2)}\n`)).problem).toBeNull();
    expect((await read(`a\n${'ї'.repeat(MiB / 2 + 1)}\n`)).problem).toMatchObject({
      code: 'record-too-long',
    });
  });

  it('may be long because of quotes that do close', async () => {
    expect((await read(`a\n"${'x\n'.repeat(MiB / 2 - 1)}"\nb\n`)).records.length).toBe(3);
    const long = await read(`a\n${'"x;y, and more of it";'.repeat(MiB / 22 + 1)}\nb\n`);
    expect(long.problem).toMatchObject({ code: 'record-too-long', where: { line: 2 } });
  });

  it('is refused before more than the limit is kept, also without any line end', async () => {
    expect((await read('x'.repeat(3 * MiB))).problem).toMatchObject({
      code: 'record-too-long',
      where: { line: 1 },
    });
  });
});

describe('a quote that never closes', () => {
  it.each([
    ['in a small file', 'a;b\n1;"x\n2;y\n', 2],
    ['in the last record', 'a;b\n1;x\n2;"', 3],
    ['after quoted line breaks in the same record', 'a;b\n"x\r\ny";"z\n2;y\n', 3],
    ['after a quote that closed', 'a;b\n1;"x";"y\n2;z\n', 2],
    ['at the very end', 'a;"', 1],
    ['with doubled quotes', 'a\n"x""y""\n', 2],
    ['with CR line ends', 'a;b\r1;x\r2;"y\r3;z\r', 3],
  ])('%s', async (_, text, line) => {
    const all = await read(text);
    expect(all.problem).toEqual({ code: 'quote-never-closes', where: { file: 't', line }, values: {} });
    expect(all.lines.every((start) => start < line || text.startsWith('a;"'))).toBe(true);
  });

  it('is the cause named where it makes a record too long', async () => {
    const rows = '2024-03-09;"Салтівський";12\n'.repeat(60_000);
    const all = await read(`a;b;c\n1;2;3\n4;5;"6\n${rows}`.replaceAll('"Салтівський"', 'Салтівський'));
    expect(all.problem).toMatchObject({ code: 'quote-never-closes', where: { line: 3 } });
    expect(all.records.length).toBe(2);
    // one stray quote more than a megabyte further closes it; that must not make it a record
    const closed = await read(`a;b;c\n1;2;"3\n${'4;5;6\n'.repeat(200_000)}7;8";9\n`);
    expect(closed.problem).toMatchObject({ code: 'quote-never-closes', where: { line: 2 } });
  });
});

describe('too many columns', () => {
  const wide = (columns: number) => Array.from({ length: columns }, (_, at) => `c${at}`).join(';');

  it('refuses a header of 10,000', async () => {
    const all = await read(`${wide(10_000)}\n${wide(10_000)}\n`);
    const problem = {
      code: 'too-many-columns',
      where: { file: 't', line: 1 },
      values: { columns: 10_000, limit: 5000 },
    };
    expect(all.problem).toEqual(problem);
    const head = await readHead(bytesSource('t', encodeText(`${wide(10_000)}\n${wide(10_000)}\n`, 'utf-8')));
    expect(head).toEqual({ kind: 'not-readable', problem });
  });

  it('takes 5,000 and names the line of a row with 5,001', async () => {
    expect((await read(`${wide(5000)}\n`)).problem).toBeNull();
    const all = await read(`a;b\n"1\n2";3\n${wide(5001)}`);
    expect(all.problem).toMatchObject({
      code: 'too-many-columns',
      where: { line: 4 },
      values: { columns: 5001 },
    });
    expect(all.records.length).toBe(2);
  });
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const noise = (length: number): Uint8Array<ArrayBuffer> => {
  let seed = 42;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed >>> 24;
  });
};

describe('what is no table', () => {
  const problemOf = async (bytes: Uint8Array<ArrayBuffer>) => {
    const head = await readHead(bytesSource('t', bytes));
    return head.kind === 'head' ? null : head.problem;
  };

  it.each([
    ['no bytes', ''],
    ['only a mark', '\ufeff'],
    ['blank lines', '\n\r\n\r\n'],
    ['a mark and blank lines', '\ufeff\n\n'],
    ['spaces', '  \n\t\n   '],
    ['a sep line', 'sep=;\n'],
    ['NULs', '\0\0'],
    ['delimiters only', ';;;\n;;;\n'],
  ])('empty: %s', async (_, text) => {
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const problem = await problemOf(encodeText(encoding === 'utf-8' ? text : `\ufeff${text}`, encoding));
      expect(problem).toEqual({ code: 'empty-file', where: { file: 't' }, values: {} });
    }
  });

  it.each([
    'дата;район;канал',
    'дата;район;канал\n',
    'Звіт\n\nдата;район;канал\n\n',
    'дата;канал\n;\n;\n',
    'канал\n',
  ])('a header without rows: %j', async (text) => {
    expect(await problemOf(encodeText(text, 'utf-8'))).toEqual({
      code: 'header-without-rows',
      where: { file: 't' },
      values: {},
    });
  });

  it.each([
    ['xlsx', `PK\x03\x04\x14\0\x06\0\x08\0${'\0'.repeat(16)}[Content_Types].xml ... xl/workbook.xml`],
    [
      'ods',
      `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
    ],
    ['docx', `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}[Content_Types].xml word/document.xml`],
    ['zip', `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}log.csv`],
    ['zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['xls', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${utf16('Workbook')}`],
    ['doc', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${utf16('WordDocument')}`],
    ['pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n'],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
    ['gif', 'GIF89a\x01\0'],
    ['parquet', 'PAR1\x15\0\x15'],
    ['rar', 'Rar!\x1a\x07\x01\0'],
    ['7z', "7z\xbc\xaf'\x1c\0\x04"],
    ['sqlite', 'SQLite format 3\0\x10\0'],
    ['html', '<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>'],
    ['html', '\n <html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
    ['xml', '<?xml version="1.0"?><rows/>'],
    ['json', '[{"date": "2024-01-01", "channel": "web"}]'],
    ['json', '{"rows": []}'],
  ])('another format: %s', async (format, start) => {
    expect(await problemOf(bytesOf(start))).toEqual({
      code: 'unsupported-format',
      where: { file: 't' },
      values: { format },
    });
  });

  it.each([
    ['noise', noise(5000)],
    ['a little noise', noise(200)],
    ['zeros', new Uint8Array(4096)],
    ['numbers of 32 bits', new Uint8Array(Uint32Array.from({ length: 500 }, (_, at) => at * 65599).buffer)],
    ['a program', bytesOf(`\x7fELF\x02\x01\x01${'\0'.repeat(9)}\x03\0>\0\x01\0\0\0`)],
  ])('bytes that are no text: %s', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code: 'binary-file', where: { file: 't' }, values: {} });
  });

  it('a few NULs and control letters leave a text a text', async () => {
    expect(await problemOf(bytesOf('a;b\n1\0;\x01\n2;\x03\n'))).toBeNull();
    expect(
      await problemOf(bytesOf(`a;b\n${'2024-01-01;web\0\n'.repeat(1000)}`.replaceAll('b\0\n1', 'b\n1'))),
    ).not.toBeNull();
    expect(
      await problemOf(bytesOf(`a;b\n${`${'2024-01-01;web;some more text'.repeat(4)}\0\n`.repeat(1000)}`)),
    ).toBeNull();
    expect(await problemOf(bytesOf('a;b\r\n1;2\r\n\x1a'))).toBeNull();
  });

  it('names that look like a format inside a text do no harm', async () => {
    expect(await problemOf(bytesOf('id;note\n1;<html>\n2;PK\x03\x04\n3;[{"a": 1}]\n'))).toBeNull();
    expect(await problemOf(bytesOf('[id];{note}\n1;2\n'))).toBeNull();
  });
});
