import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredTotal } from '../../src/intake/declared-total.ts';
import { imported, importTexts, logMapping } from '../support/import-text.ts';
import { sameByAllReaders } from '../support/same-by-all-readers.ts';

const counts = logMapping({ district: 'district', count: 'count' });
const header = 'date,district,channel,count';

const checksOf = async (text: string, mapping = counts) => {
  const { report } = await imported(importTexts([text], mapping));
  return report.files[0]?.checks;
};

describe('a total row', () => {
  test('is left out, and kept with what was counted above it', async () => {
    const rows = ['2024-01-01,А,портал,10', '2024-01-02,А,особисто,5', '2024-01-02,Разом,,15', ',,,'];
    const more = ['2024-01-03,Б,портал,"1 000"', 'Усього,,,1015', ''];
    expect(await checksOf([header, ...rows, ...more].join('\n'))).toEqual({
      totals: {
        requests: 1015,
        rowsTotal: 2,
        rows: [
          { row: 3, line: 4, declared: 15, before: 15 },
          { row: 6, line: 7, declared: 1015, before: 1015 },
        ],
      },
    });
  });

  test('there is none, nothing is said; of repeated ids some are taken off later, and nothing is said either', async () => {
    expect(await checksOf(`${header}\n2024-01-01,А,портал,10\n`)).toBeUndefined();
    const ids = logMapping({ id: 'id' });
    expect(await checksOf('date,channel,id\n2024-01-01,портал,1\nУсього: 1,,\n', ids)).toBeUndefined();
  });

  const columns: Parameters<typeof declaredTotal>[1] = { channel: [2], count: 3, width: 4 };
  test.each<[string, readonly string[], number | null, Partial<typeof columns>]>([
    ['the count', ['Разом', '', '7', '1 234'], 1234, {}],
    ['a gap', ['Разом', '', '', 'н/д'], null, {}],
    ['no number', ['Разом', '', '', 'близько 5'], null, {}],
    ['a shorter row', ['Разом', '12'], 12, {}],
    ['of rows', ['Усього: 1 234', '', '', ''], 1234, { count: null }],
    ['of rows, beside it', ['Усього рядків', '1234', '', ''], 1234, { count: null }],
    ['a year is none', ['Усього за 2024', '', '', ''], null, { count: null }],
    ['two numbers', ['Усього', '12', '13', ''], null, { count: null }],
    ['channels', ['Разом', '10', '5', 'NA'], 15, { channel: [1, 2, 3], count: null }],
    ['no channel', ['Разом', '', '', ''], null, { channel: [1, 2, 3], count: null }],
    ['a faulty channel', ['Разом', '10', '5,5', ''], null, { channel: [1, 2, 3], count: null }],
  ])('declares: %s', (...[, fields, declared, changes]) => {
    const isWide = changes.channel !== undefined;
    expect(declaredTotal(fields, { ...columns, ...changes }, isWide)).toBe(declared);
  });
});

describe('a total beside the channels', () => {
  const wide = logMapping({
    channel: {
      kind: 'wide',
      columns: [
        { column: 'online', kind: 'online' },
        { column: 'office', kind: 'in-person' },
      ],
    },
    count: 'total',
  });

  test('is compared with their sum, and not counted', async () => {
    const rows = [
      '2024-01-01,1,2,3',
      '2024-01-02,2,2,3',
      '2024-01-03,1,,4',
      '2024-01-04,1,1,NA',
      '2024-01-05,1,1,x',
    ];
    const { report } = await imported(importTexts([['date,online,office,total', ...rows].join('\n')], wide));
    expect(report.requests).toBe(12);
    expect(report.files[0]?.checks).toEqual({
      parts: {
        compared: 3,
        exceeding: 1,
        lacking: 1,
        rows: [
          { row: 2, line: 3, total: 3, sum: 4 },
          { row: 3, line: 4, total: 4, sum: 1 },
        ],
      },
    });
  });

  test('may be missing from a file, and from a row', async () => {
    expect(await checksOf('date,online,office\n2024-01-01,1,2\n', wide)).toBeUndefined();
    const { report } = await imported(importTexts(['date,online,office,total\n2024-01-01,1,2\n'], wide));
    expect(report.files[0]).toMatchObject({ counted: 1, rejected: 0 });
  });

  test('of which only one channel is there may be more, but not less', async () => {
    const one = logMapping({
      channel: { kind: 'wide', columns: [{ column: 'digital', kind: 'online' }] },
      count: 'volume',
    });
    const checks = await checksOf(
      'date,volume,digital\n2024-01-01,10,9\n2024-01-02,10,11\n2024-01-03,5,5\n',
      one,
    );
    expect(checks?.parts).toMatchObject({ exceeding: 1, lacking: 0 });
  });
});

test('what rows declare is the same for every reader, wherever the file is cut', async () => {
  const row = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('А', 'Б'), fc.nat(50))
        .map(([d, n]) => `2024-01-01,${d},портал,${n}`),
    },
    fc.nat(500).map((n) => `2024-01-01,Разом,,${n}`),
    fc.nat(500).map((n) => `Усього,,,${n}`),
    fc.constant('2024-01-01,А,портал,?'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      const text = [header, '2024-01-01,А,портал,1', ...rows, ''].join('\n');
      const bytes = new TextEncoder().encode(text);
      const print = await sameByAllReaders({ bytes, mapping: counts, chunkSizes: [37], counts: [1, 3] });
      expect(print.kind).toBe('imported');
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
