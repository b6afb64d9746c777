import { expect, test } from 'vitest';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

/** What an import as proposed gives: requests, rows counted and rejected, unit and days. */
const imported = async (header: string, rows: readonly string[]) => {
  const core = await openTestCore();
  const stored = await addFile(core, new File([[header, ...rows, ''].join('\n')], 'log.csv'));
  const { requests, unit, range } = await core.holdings();
  const file = stored.files[0];
  const days = range && [formatCivilDate(range.from), formatCivilDate(range.to)];
  return { requests, unit, days, counted: file?.counted, rejected: file?.rejected };
};

const march = (row: number): string => `2024-03-${String(1 + (row % 28)).padStart(2, '0')}`;
const hundred = Array.from({ length: 100 }, (_, row) => row);

test('a channel of a wide file stays one where some of its cells are no counts', async () => {
  const rows = hundred.map((row) => `${march(row)},Салтівський,Субсидія,${row % 8 === 0 ? '1.5' : '10'},5,1`);
  expect(await imported('Дата,Район,Послуга,Онлайн,ЦНАП,Телефон', rows)).toMatchObject({
    counted: 87,
    rejected: 13,
    requests: 87 * 16,
  });
});

test('a column named as the count stays it where a quarter of its cells are suppressed', async () => {
  const rows = hundred.map(
    (row) => `${march(row)},Салтівський,Субсидія,портал,${row % 4 === 0 ? '<5' : '10'}`,
  );
  expect(await imported('Дата,Район,Послуга,Канал,Кількість', rows)).toMatchObject({
    counted: 75,
    rejected: 25,
    requests: 750,
  });
});

test('subtotals by quarter do not make a file of months one of years', async () => {
  const rows = hundred.slice(0, 12).flatMap((month) => {
    const row = `2024,${month + 1},Субсидія,портал,10`;
    return month % 3 === 2 ? [row, `2024,${(month + 1) / 3} квартал,Субсидія,портал,30`] : [row];
  });
  expect(
    await imported('Рік,Місяць,Послуга,Канал,Кількість', [...rows, '2024,Рік,Субсидія,портал,120']),
  ).toEqual({
    counted: 12,
    rejected: 5,
    requests: 120,
    unit: 'month',
    days: ['2024-01-01', '2024-12-31'],
  });
});

test('a zoned instant with the name of its month is of the city’s day', async () => {
  const rows = ['"Sat, 09 Mar 2024 23:30:00 GMT";портал', '"March 11, 2024 22:30:00 UTC";портал'];
  expect(await imported('Дата;Канал', rows)).toMatchObject({
    counted: 2,
    days: ['2024-03-10', '2024-03-12'],
  });
});
