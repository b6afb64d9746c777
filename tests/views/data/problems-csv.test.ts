import { expect, test } from 'vitest';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import type { ImportReport } from '../../../src/intake/import-report.ts';
import { problemsCsv } from '../../../src/views/data/problems-csv.ts';

const report: ImportReport = {
  files: [
    {
      name: '=cmd|calc.csv',
      bytes: 10,
      encoding: 'utf-8',
      delimiter: ';',
      rowsRead: 3,
      counted: 1,
      rejected: 2,
      duplicate: 0,
      leftOut: 0,
      problems: [
        { code: 'no-date', where: { file: '=cmd|calc.csv', row: 2, line: 3 }, values: {} },
        {
          code: 'unreadable-date',
          where: { file: '=cmd|calc.csv', row: 3, line: 4 },
          values: { text: 'не;дата' },
        },
      ],
      problemsTotal: 2,
      problemsByCode: { 'no-date': 1, 'unreadable-date': 1 },
    },
  ],
  requests: 1,
  channels: [],
  unmatched: { districts: [], services: [], channels: [] },
};

test.each(['uk', 'en'] as const)(
  'every listed problem is a line that no spreadsheet runs, in %s',
  async (locale) => {
    const text = problemsCsv(await createI18n(locale), report);
    const lines = text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    const separator = locale === 'uk' ? ';' : ',';
    expect(lines[1]?.split(separator).slice(0, 4)).toEqual(["'=cmd|calc.csv", '2', '3', 'no-date']);
    expect(lines[2]).toContain('не;дата');
  },
);

test('what was noticed of the whole import stands above the rows', async () => {
  const noticed = [{ code: 'stale', text: '=Останній день' }];
  const text = problemsCsv(await createI18n('uk'), report, noticed);
  const lines = text.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(";;;stale;'=Останній день");
});
