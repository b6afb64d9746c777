import { describe, expect, test } from 'vitest';
import { recordLimits } from '../../src/intake/record-limits.ts';
import { encodeText } from '../support/encode-text.ts';
import { logMapping } from '../support/import-text.ts';
import { sameByAllReaders } from '../support/same-by-all-readers.ts';

const { recordBytes, columns: mostColumns } = recordLimits;
const utf8 = (text: string): Uint8Array<ArrayBuffer> => encodeText(text, 'utf-8');

/** Rows of three columns: date, channel, and a note that is not mapped. */
const plainRows = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => `2024-0${(at % 9) + 1}-1${at % 10},портал,note ${at}\n`).join('');

const mapping = logMapping({});
const header = 'date,channel,note\n';
const begun = '2024-05-05,web,';

describe('a record at the limit of its length, in a later range', () => {
  const around = (record: string): Uint8Array<ArrayBuffer> =>
    utf8(`${header}${plainRows(15_000)}${record}\n${plainRows(5000)}`);

  const most = recordBytes - begun.length;
  const chunkSizes = [150_001];
  test.each([
    ['of ASCII', 'x'.repeat(most), 'x'],
    ['of Cyrillic letters', `${'ї'.repeat(Math.floor(most / 2))}${'x'.repeat(most % 2)}`, 'ї'],
    [
      'with line breaks in quotes',
      `"${`${'x'.repeat(78)}\r\n`.repeat(Math.floor((most - 2) / 80))}"`.padEnd(most, 'y'),
      'y',
    ],
    ['with padding, which does not count', `${'\0'.repeat(5000)}${'x'.repeat(most)}`, 'x'],
  ])('%s: read if it fits, refused with its line if not', async (_, note, more) => {
    const fits = await sameByAllReaders({ bytes: around(begun + note), mapping, chunkSizes });
    expect(fits.kind).toBe('imported');
    expect(fits.text).toContain('"counted": 20001');
    const long = await sameByAllReaders({ bytes: around(begun + note + more), mapping, chunkSizes });
    const where = { file: 'log.csv', line: 15_002 };
    const problem = { code: 'record-too-long', where, values: { limitBytes: recordBytes } };
    expect(JSON.parse(long.text)).toEqual({ kind: 'failed', problems: [problem] });
  });
});

describe('fields at the limits of length, met three times each', () => {
  test.each([
    ['labels as they are kept', 200, 12],
    ['texts that the kernel learns', 1000, 24],
    ['records that the kernel reads', 1 << 18, 2],
  ])('%s', async (_, most, few) => {
    // a label, a note and the whole record are of that length in some row
    const sizes = Array.from({ length: few * 2 }, (__, at) => most - (at % 2) * 16 - few / 2 + at / 2);
    const rows = sizes.flatMap((size, at) => {
      const date = `2024-01-1${at % 10}`;
      const text = 'x'.repeat(Math.floor(size));
      return [
        `${date},${text},портал,note\n`,
        `${date},"${text}",портал,note\n`,
        `${date},Київ,портал,${text}\n`,
      ];
    });
    const { kind, text } = await sameByAllReaders({
      bytes: utf8(`date,district,channel,note\n${rows.join('').repeat(most > 1000 ? 1 : 3)}`),
      mapping: logMapping({ district: 'district' }),
      ranges: 3,
      chunkSizes: [100_003, undefined],
    });
    expect(kind).toBe('imported');
    expect(text).toContain(`"counted": ${few * (most > 1000 ? 6 : 18)},`);
  });
});

const cellsOf = (count: number, cell: string): string => Array.from({ length: count }, () => cell).join(',');

describe('records at the limit of columns, in a later range', () => {
  const around = (columns: number): Uint8Array<ArrayBuffer> =>
    utf8(`${header}${plainRows(3000)}${begun}${cellsOf(columns - 2, 'x')}\n${plainRows(2000)}`);

  test('a row of as many as may be is only too wide for its table', async () => {
    const { kind, text } = await sameByAllReaders({ bytes: around(mostColumns), mapping });
    expect(kind).toBe('imported');
    expect(text).toContain(`"fields": ${mostColumns}`);
    expect(text).toContain('"counted": 5000');
  });

  test('one column more refuses the file, with its line', async () => {
    const { text } = await sameByAllReaders({ bytes: around(mostColumns + 1), mapping });
    const where = { file: 'log.csv', line: 3002 };
    const values = { columns: mostColumns + 1, limit: mostColumns };
    expect(JSON.parse(text)).toEqual({
      kind: 'failed',
      problems: [{ code: 'too-many-columns', where, values }],
    });
  });

  test.each([4095, 4096, 4097, mostColumns])('a table of %i columns', async (columns) => {
    const names = Array.from({ length: columns - 2 }, (_, at) => `c${at}`);
    const rows = Array.from(
      { length: 60 },
      (_, at) =>
        `2024-03-1${at % 10},${cellsOf(columns - 2, at % 7 === 6 ? 'ї' : '')},${at % 2 ? 'портал' : 'ЦНАП'}`,
    );
    const bytes = utf8([`date,${names.join(',')},channel`, ...rows, ''].join('\n'));
    const { text } = await sameByAllReaders({ bytes, mapping });
    expect(text).toContain('"counted": 60');
  });
});

describe('plain ASCII for more than a megabyte, and letters beyond it only then', () => {
  const asciiRows = (rows: number): string =>
    Array.from({ length: rows }, (_, at) => `2024-0${(at % 9) + 1}-1${at % 10},web,note number ${at}\n`).join(
      '',
    );
  const ascii = `date,channel,note\n${asciiRows(42_000)}`;
  const late = Array.from({ length: 9000 }, (_, at) => {
    const channel = ['портал', 'ЦНАП', 'телефон', 'довідкове вікно'][at % 4];
    return `2024-0${(at % 9) + 1}-2${at % 9},${channel},заява під номером ${at}\n`;
  }).join('');

  test.each(['utf-8', 'windows-1251', 'koi8-u', 'ibm866'] as const)('in %s', async (encoding) => {
    expect(ascii.length).toBeGreaterThan(1 << 20);
    const bytes = encodeText((ascii + late).replaceAll(/[іїє]/g, 'и'), encoding);
    const { text } = await sameByAllReaders({ bytes, mapping, ranges: 9, chunkSizes: [16_001] });
    expect(text).toContain(`"encoding": "${encoding}"`);
    expect(text).toContain('"label": "довидкове викно"');
    expect(text).toContain('"counted": 51000');
  });

  // the first letter is the last byte of the first megabyte, or lies on either side of its end
  test.each([-2, -1, 0])('in windows-1251, %i bytes from the first megabyte', async (offset) => {
    const rows = ascii.slice(0, (1 << 20) - 100).replace(/[^\n]*$/, '');
    const start = `${rows}2024-01-01,`.padEnd((1 << 20) + offset, 'w');
    const bytes = encodeText(`${start}Район,Рік\n${late}`, 'windows-1251');
    expect(bytes.findIndex((byte) => byte >= 0x80)).toBe((1 << 20) + offset);
    const { text } = await sameByAllReaders({ bytes, mapping, ranges: 3, chunkSizes: [100_003] });
    expect(text).toContain('"encoding": "windows-1251"');
  });

  test('a letter of the other encoding later still is named with its line', async () => {
    const bytes = encodeText(ascii + late, 'utf-8');
    const broken = Uint8Array.from([
      ...bytes,
      ...utf8('2024-01-01,'),
      0xd0,
      0x20,
      ...utf8(`,x\n${asciiRows(9)}`),
    ]);
    const { text } = await sameByAllReaders({ bytes: broken, mapping, chunkSizes: [16_001, undefined] });
    const where = { file: 'log.csv', line: 51_002 };
    const problem = { code: 'mixed-encodings', where, values: { encoding: 'utf-8' } };
    expect(JSON.parse(text)).toEqual({ kind: 'failed', problems: [problem] });
  });
});
