import { describe, expect, test } from 'vitest';
import type { RowFilter } from '../../src/intake/row-filter.ts';
import { failure, imported, importTexts, logMapping } from '../support/import-text.ts';

const log = [
  'date;channel;source',
  '2024-03-09;web;Citizen',
  '2024-03-09;web;STAFF ',
  'not a date;web;staff',
  '2024-03-10;web;',
  '2024-03-10;web;test',
  '2024-03-11;web',
].join('\n');

const read = (...rowFilters: RowFilter[]) => importTexts([log], logMapping({ rowFilters }));

describe('row filters', () => {
  test('rows that are left out are counted by filter, and neither listed nor looked at any further', async () => {
    const { report } = await imported(
      read(
        { column: 'source', rows: 'leaveOut', values: ['staff'] },
        { column: 'source', rows: 'leaveOut', values: ['Test', 'staff'] },
      ),
    );
    expect(report.files[0]).toMatchObject({
      rowsRead: 6,
      counted: 2,
      rejected: 1,
      leftOut: 3,
      filtered: [2, 1],
      problemsTotal: 1,
      problemsByCode: { 'row-filter': 3, 'too-few-fields': 1 },
    });
    expect(report.files[0]?.problems.map(({ code }) => code)).toEqual(['too-few-fields']);
  });

  test('only rows with a value count, or only those without one', async () => {
    const kept = await imported(read({ column: 'Source', rows: 'keep', values: ['citizen'] }));
    expect(kept.report.files[0]).toMatchObject({ counted: 1, leftOut: 4, rejected: 1 });
    const filled = await imported(read({ column: '#3', rows: 'leaveOut', values: [''] }));
    expect(filled.report.files[0]).toMatchObject({ counted: 3, leftOut: 1, rejected: 2 });
  });

  test('a file of which nothing is left is read, and says so', async () => {
    const all = ['citizen', 'staff', '', 'test'];
    const { report } = await imported(read({ column: 'source', rows: 'leaveOut', values: all }));
    expect(report.requests).toBe(0);
    expect(report.files[0]).toMatchObject({ counted: 0, leftOut: 5, rejected: 1, filtered: [5] });
  });

  test('a file without the column is refused by its name', async () => {
    const filter: RowFilter = { column: 'author', rows: 'leaveOut', values: ['x'] };
    expect(await failure(read(filter))).toMatchObject([
      { code: 'missing-column', values: { role: 'filter', column: 'author' } },
    ]);
  });

  test('a mapping without filters says nothing of them', async () => {
    const { report } = await imported(importTexts([log]));
    expect(report.files[0]).not.toHaveProperty('filtered');
  });
});
