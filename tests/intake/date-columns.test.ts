import { describe, expect, test } from 'vitest';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { failure, imported, importTexts, logMapping } from '../support/import-text.ts';

const column = (dates: readonly string[]): string =>
  ['date;channel', ...dates.map((date) => `${date};web`), ''].join('\n');

const read = async (dates: readonly string[], mapping = logMapping()) => {
  const { cube, report } = await imported(importTexts([column(dates)], mapping));
  const [file] = report.files;
  return {
    unit: cube.unit,
    days: [...cube.cells.period].map(formatCivilDate),
    rejected: file?.problems.map(({ code, values }) => `${code} ${values['text'] ?? ''}`.trim()) ?? [],
  };
};

const problem = async (dates: readonly string[], mapping = logMapping()) => {
  const [found] = await failure(importTexts([column(dates)], mapping));
  return { code: found?.code, ...found?.values };
};

describe('the order of day and month is decided by the whole column', () => {
  test('one clear value decides for all, wherever it stands', async () => {
    const open = Array.from({ length: 3000 }, (_, at) => `0${1 + (at % 9)}/03/2024`);
    const dayFirst = await read([...open, '31/03/2024']);
    const monthFirst = await read([...open, '03/31/2024']);
    expect(dayFirst.days.slice(0, 2)).toEqual(['2024-03-01', '2024-03-02']);
    expect(monthFirst.days.slice(0, 2)).toEqual(['2024-01-03', '2024-02-03']);
    expect(dayFirst.days.at(-1)).toBe('2024-03-31');
    expect(monthFirst.days).toContain('2024-03-31');
  });

  test('no clear value: a question, never a guess', async () => {
    expect(await problem(['01/02/2024', '03/04/2024', ''])).toEqual({
      code: 'date-order-unclear',
      column: 'date',
      example: '01/02/2024',
    });
    expect(await problem(['01-02-24'])).toMatchObject({ code: 'date-order-unclear' });
  });

  test('both orders in one column: a question with both examples', async () => {
    expect(await problem(['31/12/2024', '12/31/2024', '01/02/2024'])).toEqual({
      code: 'date-order-unclear',
      column: 'date',
      example: '12/31/2024',
      contradicts: '31/12/2024',
    });
  });

  test('also when the two orders stand far apart', async () => {
    const rows = Array.from({ length: 5000 }, () => '25/12/2024');
    expect(await problem([...rows, '12/25/2024'])).toMatchObject({
      code: 'date-order-unclear',
      contradicts: '25/12/2024',
    });
  });

  test('an answer is obeyed, and what does not fit it is rejected', async () => {
    const dates = ['31/12/2024', '12/31/2024', '01/02/2024'];
    const dayFirst = await read(dates, logMapping({ dateOrder: 'DMY' }));
    expect(dayFirst).toEqual({
      unit: 'day',
      days: ['2024-02-01', '2024-12-31'],
      rejected: ['unreadable-date 12/31/2024'],
    });
    const monthFirst = await read(dates, logMapping({ dateOrder: 'MDY' }));
    expect(monthFirst.days).toEqual(['2024-01-02', '2024-12-31']);
    expect(await read(['24-03-09', '09-03-24'], logMapping({ dateOrder: 'YMD' }))).toMatchObject({
      days: ['2009-03-24', '2024-03-09'],
    });
  });

  test('full stops mean day first unless a value says otherwise', async () => {
    expect((await read(['01.02.2024'])).days).toEqual(['2024-02-01']);
    expect((await read(['01.02.2024', '01.31.2024'])).days).toEqual(['2024-01-02', '2024-01-31']);
    expect((await read(['01/31/2024', '05.02.2024'])).days).toEqual(['2024-01-31', '2024-02-05']);
  });

  test('two digits of a year may stand first', async () => {
    expect((await read(['99/12/31', '99/04/01'])).days).toEqual(['1999-04-01', '1999-12-31']);
    // 31 March 2024, or 24 March 2031
    expect(await problem(['24/03/31'])).toMatchObject({ code: 'date-order-unclear' });
  });

  test('the files of an import are one column', async () => {
    const { cube } = await imported(importTexts([column(['01/02/2024']), column(['31/01/2024'])]));
    expect([...cube.cells.period].map(formatCivilDate)).toEqual(['2024-01-31', '2024-02-01']);
  });
});

describe('the unit is what the values can say', () => {
  test.each([
    ['day', ['2024-03-09', '2024-03-10 10:00'], ['2024-03-09', '2024-03-10']],
    ['month', ['2024-03', '04.2024', 'травень 2024'], ['2024-03-01', '2024-04-01', '2024-05-01']],
    ['quarter', ['2024-Q1', 'II квартал 2024'], ['2024-01-01', '2024-04-01']],
    ['year', ['2023', '2024'], ['2023-01-01', '2024-01-01']],
    ['month', ['202403', '202404'], ['2024-03-01', '2024-04-01']],
  ])('%s: %j', async (unit, dates, days) => {
    expect(await read(dates)).toEqual({ unit, days, rejected: [] });
  });

  test('days roll up where many rows say only the month', async () => {
    expect(await read(['2024-03', '2024-04', '2024-04-20'])).toMatchObject({
      unit: 'month',
      days: ['2024-03-01', '2024-04-01'],
    });
  });

  test('a stray coarse value is rejected rather than all days given up', async () => {
    const days = Array.from({ length: 99 }, (_, at) => `2024-03-${String(1 + (at % 28)).padStart(2, '0')}`);
    const found = await read([...days, '2024', '45360']);
    expect(found.unit).toBe('day');
    expect(found.rejected).toEqual(['unreadable-date 2024', 'unreadable-date 45360']);
  });

  test('numbers are dates where most values are', async () => {
    expect((await read(['45360', '45361.75'])).days).toEqual(['2024-03-09', '2024-03-10']);
    // both are the tenth in Kyiv
    expect((await read(['1710021600', '1710021600000'])).days).toEqual(['2024-03-10']);
  });

  test('nothing readable is said with an example', async () => {
    expect(await problem(['soon', 'later'])).toEqual({
      code: 'no-readable-date',
      column: 'date',
      example: 'later',
    });
    expect(await problem(['', ' '])).toEqual({ code: 'no-readable-date', column: 'date', example: '' });
  });
});

describe('years and months in columns of their own', () => {
  const yearMonth = logMapping({ date: { kind: 'year-month', year: 'рік', month: 'місяць' } });
  const fiscal = (startMonth: number) =>
    logMapping({ date: { kind: 'fiscal-year', column: 'date', startMonth } });

  test('year and month, as numbers or names', async () => {
    const text =
      'рік;місяць;channel\n2024;3;web\n2024;04;web\n2024.0;травень;web\n2024;June;web\n2024;13;web\n;;web\n';
    const { cube, report } = await imported(importTexts([text], yearMonth));
    expect([...cube.cells.period].map(formatCivilDate)).toEqual([
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
      '2024-06-01',
    ]);
    expect(cube.unit).toBe('month');
    expect(report.files[0]?.problemsByCode).toEqual({ 'no-date': 1, 'unreadable-date': 1 });
  });

  test('fiscal years begin where the mapping says', async () => {
    const text = column([
      '2023-2024',
      '2023/24',
      'FY2024',
      'FY24',
      '2024–25',
      '2023',
      '2023-2025',
      '2023-24 н.р.',
    ]);
    const { cube, report } = await imported(importTexts([text], fiscal(4)));
    expect([...cube.cells.period].map(formatCivilDate)).toEqual(['2023-04-01', '2024-04-01']);
    expect([...cube.cells.count]).toEqual([6, 1]);
    expect(cube).toMatchObject({ unit: 'year', yearStartMonth: 4 });
    expect(report.files[0]?.problemsByCode).toEqual({ 'unreadable-date': 1 });
    const july = await imported(importTexts([text], fiscal(7)));
    expect([...july.cube.cells.period].map(formatCivilDate)).toEqual(['2023-07-01', '2024-07-01']);
  });
});
