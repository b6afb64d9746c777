import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../src/charts/chart-table.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { tableCsv } from '../../src/reports/table-csv.ts';
import { parseCsv } from '../support/parse-csv.ts';

const table: ChartTable = {
  columns: [
    { id: 'name', header: 'Район', kind: 'text' },
    { id: 'share', header: 'Частка онлайн', kind: 'share' },
    { id: 'change', header: 'Зміна', kind: 'points' },
    { id: 'n', header: 'Запитів', kind: 'count' },
  ],
  rows: [
    [
      '=HYPERLINK("http://x")',
      { kind: 'share', value: 0.58321749 },
      { kind: 'points', value: -0.0612 },
      { kind: 'count', value: 42_000 },
    ],
    ['Слобідський', { kind: 'missing', reason: 'too-few' }, { kind: 'missing', reason: 'no-comparison' }, ''],
  ],
};

const notes = {
  sentence: 'Усі послуги в усіх районах за 2025',
  definitions: ['Частка онлайн: онлайн-запити, поділені на всі.', ''],
  counted: 'n = 42 000',
  source: '-- Дані до 31 грудня 2025',
};

describe('a table as CSV', () => {
  it('begins with the header, ends with what the numbers mean', async () => {
    const text = tableCsv({ title: 'Райони', subtitle: '2025', table, notes }, await createI18n('uk'));
    expect(parseCsv(text.slice(1), ';')).toEqual([
      ['Район', 'Частка онлайн, %', 'Зміна, в. п.', 'Запитів'],
      ['\'=HYPERLINK("http://x")', '58,3217', '-6,12', '42000'],
      ['Слобідський', 'замало запитів для висновку', 'немає з чим порівняти', ''],
      [''],
      ['Райони'],
      ['2025'],
      ['Усі послуги в усіх районах за 2025'],
      ['Частка онлайн: онлайн-запити, поділені на всі.'],
      ['n = 42 000'],
      ["'-- Дані до 31 грудня 2025"],
    ]);
  });

  it('speaks the language of the reader', async () => {
    const text = tableCsv({ title: 'Districts', subtitle: '', table, notes }, await createI18n('en'));
    const [header, first, second] = parseCsv(text.slice(1), ',');
    expect(header?.[2]).toBe('Зміна, pp');
    expect(first?.slice(1)).toEqual(['58.3217', '-6.12', '42000']);
    expect(second?.[1]).toBe('too few requests to tell');
  });
});
