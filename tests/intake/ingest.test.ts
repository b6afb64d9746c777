import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/intake/problem.ts';
import { failure, imported, importTexts, logMapping } from '../support/import-text.ts';

const counts = logMapping({ count: 'count', district: 'district' });
const log = (...rows: string[]): string => ['date;district;channel;count;id', ...rows, ''].join('\n');

const problems = async (text: string, mapping = counts): Promise<readonly Problem[]> =>
  (await imported(importTexts([text], mapping))).report.files[0]?.problems ?? [];

describe('the outcome of a row', () => {
  test.each([
    ['2024-03-09;Київський;web;;', 'no-count'],
    ['2024-03-09;Київський;web;н/д;', 'no-count'],
    ['2024-03-09;Київський;web;1,5;', 'bad-count'],
    ['2024-03-09;Київський;web;-1;', 'bad-count'],
    ['2024-03-09;Київський;web;99999999999;', 'bad-count'],
    [';Київський;web;1;', 'no-date'],
    ['колись;Київський;web;1;', 'unreadable-date'],
    ['31.02.2024;Київський;web;1;', 'unreadable-date'],
    ['2024-03-09;Київський;web', 'too-few-fields'],
    ['2024-03-09;Київський;web;1;7;зайве', 'too-many-fields'],
    ['Всього;;;9;', 'total-row'],
    ['Всього за березень;;;9;', 'total-row'],
    [';Разом:;;9;', 'total-row'],
    ['Grand total;;;9', 'total-row'],
    ['2024-03-09;УСЬОГО;web;9;', 'total-row'],
    ['2024-03-09;«Итого»;web;9;', 'total-row'],
    [';;;;', 'blank-row'],
    [' ; ;;\u00a0;', 'blank-row'],
  ])('%s -> %s', async (row, code) => {
    const found = await problems(log('2024-03-01;Салтівський;web;5;', row, '2024-03-02;Салтівський;web;5;'));
    expect(found.map((problem) => [problem.code, problem.where.row, problem.where.line])).toEqual([
      [code, 2, 3],
    ]);
  });

  test.each([
    ['0', 0],
    ['1 234', 1234],
    ["1'234", 1234],
    ['12.0', 12],
  ])('a count of %s is counted', async (count, requests) => {
    const { report } = await imported(importTexts([log(`2024-03-09;Київський;web;${count};`)], counts));
    expect(report.files[0]).toMatchObject({ counted: 1, problemsTotal: 0 });
    expect(report.requests).toBe(requests);
  });

  test('a row of zeros has no cell, but the data speak of its day', async () => {
    const { cube } = await imported(
      importTexts([log('2024-03-09;Київський;web;0;', '2024-03-05;Київський;web;2;')], counts),
    );
    expect([...cube.cells.count]).toEqual([2]);
    expect(cube.range).toEqual({ from: 19_787, to: 19_791 });
  });

  test('short and long records are no fault where nothing mapped is missing', async () => {
    const { report } = await imported(
      importTexts([log('2024-03-09;Київський;web;1', '2024-03-09;Київський;web;1;;;  ;')], counts),
    );
    expect(report.files[0]).toMatchObject({ rowsRead: 2, counted: 2 });
  });

  test('a service called Total in a log without counts is a service', async () => {
    const { report } = await imported(
      importTexts([log('2024-03-09;Total;web;;')], logMapping({ district: 'district' })),
    );
    expect(report.unmatched.districts).toEqual([{ label: 'Total', requests: 1 }]);
  });

  test('values of a problem say what was wrong, cut to a line', async () => {
    const found = await problems(log('2024-03-09;Київський;web;1;', `${'x'.repeat(5000)};Київський;web;1;`));
    expect(found[0]?.values).toEqual({ text: 'x'.repeat(100) });
    expect((await problems(log('2024-03-09;Київський;web;1;;1')))[0]?.values).toEqual({
      fields: 6,
      expected: 5,
    });
  });

  test('line numbers are physical lines, also under quoted line breaks and titles', async () => {
    const text = 'Журнал звернень\n\ndate;channel;note\n2024-03-09;web;"a\nb"\nx;web;c\n';
    const [found] = await problems(text, logMapping());
    expect(found).toMatchObject({ code: 'unreadable-date', where: { row: 2, line: 6 } });
  });
});

describe('the same request counts once', () => {
  const withId = logMapping({ id: 'id' });

  test('within and across files; the first row wins; blank is no id', async () => {
    const { report, cube } = await imported(
      importTexts(
        [
          log('2024-03-01;;web;;A', '2024-03-02;;desk;;A', '2024-03-03;;web;;', '2024-03-03;;web;; '),
          log('2024-03-04;;web;;B', '2024-03-05;;web;; A ', '2024-03-05;;web;;a'),
        ],
        withId,
      ),
    );
    expect(report.files.map(({ counted, duplicate }) => [counted, duplicate])).toEqual([
      [3, 1],
      [2, 1],
    ]);
    expect(report.files.flatMap((file) => file.problems.map(({ code, values }) => [code, values]))).toEqual([
      ['duplicate-id', { firstFile: 'a.csv', firstRow: 1 }],
      ['duplicate-id', { firstFile: 'a.csv', firstRow: 1 }],
    ]);
    expect([...cube.cells.count].reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  test('a row that is rejected does not take the id away from a good one', async () => {
    const { report } = await imported(importTexts([log('nonsense;;web;;A', '2024-03-02;;web;;A')], withId));
    expect(report.files[0]).toMatchObject({ counted: 1, rejected: 1, duplicate: 0 });
  });

  test('no problem holds an id', async () => {
    const { report } = await imported(
      importTexts([log('2024-03-01;;web;;SECRET-7', '2024-03-01;;web;;SECRET-7')], withId),
    );
    expect(JSON.stringify(report)).not.toContain('SECRET');
  });
});

describe('columns', () => {
  test('by name, by place, without regard to case and spaces; names that repeat are numbered', async () => {
    const text = 'Date;Channel;Channel;\n2024-03-09;web;desk;x\n';
    const label = async (column: string) => {
      const { report } = await imported(
        importTexts(
          [text],
          logMapping({ date: { kind: 'column', column: ' DATE ' }, channel: { kind: 'column', column } }),
        ),
      );
      return report.channels[0]?.label;
    };
    expect(await label('Channel')).toBe('web');
    expect(await label('Channel (2)')).toBe('desk');
    expect(await label('#3')).toBe('desk');
    expect(await label('#4')).toBe('x');
  });

  test('a file without a header', async () => {
    const { report } = await imported(
      importTexts(
        ['2024-03-09;web\n2024-03-10;desk\n'],
        logMapping({ date: { kind: 'column', column: '#1' }, channel: { kind: 'column', column: '#2' } }),
      ),
    );
    expect(report.files[0]).toMatchObject({ rowsRead: 2, counted: 2 });
  });

  test('a column that a file does not have', async () => {
    const found = await failure(
      importTexts(
        ['date;channel\n2024-03-09;web\n', 'date;kanal\n2024-03-09;web\n'],
        logMapping({ service: 'service' }),
      ),
    );
    expect(found).toEqual([
      { code: 'missing-column', where: { file: 'a.csv' }, values: { role: 'service', column: 'service' } },
      { code: 'missing-column', where: { file: 'b.csv' }, values: { role: 'service', column: 'service' } },
    ]);
  });
});
