import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { type Delimiter, delimiters, type Encoding, encodings } from '../../src/intake/dialect.ts';
import { recordLimits } from '../../src/intake/record-limits.ts';
import { RecordSplitter } from '../../src/intake/record-splitter.ts';
import { encodeText } from '../support/encode-text.ts';
import { obviousRecords } from '../support/obvious-records.ts';
import { readAll } from '../support/read-all.ts';

interface GeneratedFile {
  readonly delimiter: Delimiter;
  readonly text: string;
  readonly encoding: Encoding;
  readonly chunk: number;
}

const read = (text: string, delimiter: Delimiter = ',') => {
  const splitter = new RecordSplitter({ delimiter, limits: recordLimits, encoding: () => 'utf-8' });
  const first = splitter.push(text, false);
  const last = splitter.push('', true);
  return {
    records: [...first.records, ...last.records],
    lines: [...first.lines, ...last.lines],
    fault: first.fault ?? last.fault,
  };
};

const cases: readonly [name: string, text: string, records: string[][], lines?: number[]][] = [
  [
    'plain fields',
    'a,b,c\n1,2,3\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'a delimiter in quotes',
    'a,b\n1,"x, y"\n',
    [
      ['a', 'b'],
      ['1', 'x, y'],
    ],
  ],
  ['doubled quotes', 'a\n"say ""so"""\n', [['a'], ['say "so"']]],
  ['only doubled quotes', '""""\n', [['"']]],
  [
    'empty fields',
    ',\n"",""\n,,x\n',
    [
      ['', ''],
      ['', ''],
      ['', '', 'x'],
    ],
  ],
  ['a quoted empty field alone', 'a\n""\nb\n', [['a'], [''], ['b']], [1, 2, 3]],
  [
    'a quoted line feed',
    'a,b\n"1\n2",3\n4,5\n',
    [
      ['a', 'b'],
      ['1\n2', '3'],
      ['4', '5'],
    ],
    [1, 2, 4],
  ],
  ['quoted CRLF', '"a\r\nb"\r\nc\r\n', [['a\r\nb'], ['c']], [1, 3]],
  ['quoted CR', '"a\rb"\rc\r', [['a\rb'], ['c']], [1, 3]],
  ['quoted CR, LF and CRLF', '"\r\n\n\r\r\n"\nx', [['\r\n\n\r\r\n'], ['x']], [1, 6]],
  ['JSON in quotes', 'k,"{""t"": ""P"", ""c"": [1, 2]}"\n', [['k', '{"t": "P", "c": [1, 2]}']]],
  [
    'CR alone',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [1, 2],
  ],
  ['mixed line ends', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']], [1, 2, 3, 4]],
  ['LF CR is two line ends', 'a\n\rb', [['a'], ['b']], [1, 3]],
  ['no last line end', 'a,b', [['a', 'b']]],
  ['a delimiter at the very end', 'a,', [['a', '']]],
  ['a quoted field at the very end', 'a,"b"', [['a', 'b']]],
  ['blank lines', '\n\na\n\r\n\nb\n\n', [['a'], ['b']], [3, 6]],
  ['spaces are text', ' a , b \n \n', [[' a ', ' b '], [' ']], [1, 2]],
  ['a quote after a space is text', 'a, "b"\n', [['a', ' "b"']]],
  ['a quote within a field is text', 'ТОВ "Х",5" кут,"\n"\n', [['ТОВ "Х"', '5" кут', '\n']], [1]],
  ['text after a closing quote', '"a"b,"c" d\n', [['ab', 'c d']]],
  ['quotes after a closing quote are text', '"a"b"c",d\n', [['ab"c"', 'd']]],
  ['a space before the closing delimiter', '"a" ,b\n', [['a ', 'b']]],
  ['ragged rows', 'a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
  ['a sep line', 'sep=,\r\na,b\r\n', [['a', 'b']], [2]],
  ['a quoted sep line', '"sep=;"\na,b\n', [['a', 'b']], [2]],
  ['a sep line further down', 'a\nsep=,\n', [['a'], ['sep=', '']], [1, 2]],
  [
    'the DOS end-of-file mark',
    'a,b\r\n1,2\r\n\u001a',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['no text', '', []],
  ['names that objects have', '__proto__,constructor\n', [['__proto__', 'constructor']]],
];

describe('records', () => {
  it.each(cases)('%s', (...[, text, records, lines]) => {
    const result = read(text);
    expect(result.records).toEqual(records);
    expect(result.fault).toBeNull();
    if (lines !== undefined) expect(result.lines).toEqual(lines);
  });

  it('are the same as the obvious reader makes them, in every case', () => {
    for (const [, text, records, lines] of cases) {
      const obvious = obviousRecords(text, ',');
      expect(obvious.records).toEqual(records);
      if (lines !== undefined) expect(obvious.lines).toEqual(lines);
    }
  });

  it('are the same for every size of chunk and every encoding', async () => {
    for (const [name, text] of cases) {
      const { records, lines } = obviousRecords(text, ',');
      for (const encoding of encodings) {
        const bytes = encodeText(text, encoding);
        for (let chunk = 1; chunk <= bytes.length + 1; chunk++) {
          const dialect = { encoding, gzip: false, delimiter: ',', headerRecord: 1 } as const;
          const all = await readAll(bytesSource('t', bytes, chunk), dialect);
          expect(all, `${name}, ${encoding}, ${chunk}`).toMatchObject({ records, lines, problem: null });
        }
      }
    }
  });
});

describe('generated tables', () => {
  const fragment = fc.constantFrom(
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    ',',
    ';',
    '\t',
    '|',
    ' ',
    'a',
    '12,5',
    'Салтівський',
    'ї',
    '№',
    '’',
    '😀',
    '\u001a',
    '=',
  );
  const field = fc.array(fragment, { maxLength: 4 }).map((parts) => parts.join(''));
  const quoted = field.map((text) => `"${text.replaceAll('"', '""')}"`);
  const stray = fc.tuple(quoted, field).map(([text, after]) => text + after);
  const anyField = fc.oneof({ weight: 3, arbitrary: field }, { weight: 3, arbitrary: quoted }, stray);
  const table = (delimiter: string) =>
    fc
      .array(fc.tuple(fc.array(anyField, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r')), {
        maxLength: 12,
      })
      .map((rows) => rows.map(([fields, end]) => fields.join(delimiter) + end).join(''));
  const file = fc.constantFrom(...delimiters).chain((delimiter) =>
    fc.record({
      delimiter: fc.constant(delimiter),
      text: fc.tuple(table(delimiter), anyField).map(([rows, last]) => rows + last),
      encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
      chunk: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 300 })),
    }),
  );

  it('are read as the obvious reader reads them, whatever the chunks', async () => {
    const check = async ({ delimiter, text, encoding, chunk }: GeneratedFile) => {
      const obvious = obviousRecords(text, delimiter);
      const dialect = { encoding, gzip: false, delimiter, headerRecord: null } as const;
      const all = await readAll(bytesSource('t', encodeText(text, encoding), chunk), dialect);
      expect(all.records).toEqual(obvious.records);
      expect(all.lines).toEqual(obvious.lines);
      if (obvious.openQuoteLine === null) expect(all.problem).toBeNull();
      else
        expect(all.problem).toMatchObject({
          code: 'quote-never-closes',
          where: { line: obvious.openQuoteLine },
        });
    };
    await fc.assert(fc.asyncProperty(file, check), { numRuns: 2000, endOnFailure: true });
  });

  it('come back from a writer that quotes everything', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\0\ufeff]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 10 });
    const check = async (written: string[][], delimiter: Delimiter) => {
      const line = (cells: string[]) =>
        cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
      const text = written.map(line).join('\r\n');
      const dialect = { encoding: 'utf-8', gzip: false, delimiter, headerRecord: null } as const;
      const all = await readAll(bytesSource('t', encodeText(text, 'utf-8'), 7), dialect);
      expect(all.records).toEqual(written);
    };
    await fc.assert(fc.asyncProperty(rows, fc.constantFrom(...delimiters), check), { numRuns: 200 });
  });
});
