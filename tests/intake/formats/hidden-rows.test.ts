import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { HiddenRows } from '../../../src/intake/formats/xlsx/hidden-rows.ts';
import { ingest } from '../../../src/intake/ingest.ts';
import { logMapping } from '../../support/import-text.ts';
import { smallCity } from '../../support/small-city.ts';
import { hiddenRow, row, xlsxOf } from '../../support/xlsx-of.ts';

const accountOf = async (data: string) => {
  const bytes = await xlsxOf({
    sheets: [
      { name: 'Інший', data: hiddenRow(1, ['x']), state: 'hidden' },
      { name: 'Журнал', data },
    ],
  });
  const source = await openTable(bytesSource('log.xlsx', bytes), null);
  const outcome = await ingest([source], logMapping(), { city: smallCity });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  return outcome.report.files[0];
};

const header = row(1, ['date', 'channel']);

test('hidden rows of a sheet are counted like any other, and it is told how many they were', async () => {
  const data = `${header}${row(2, ['2024-03-09', 'портал'])}${hiddenRow(3, ['2024-03-09', 'ЦНАП'])}${hiddenRow(4, ['2024-03-10', 'a hidden="1" b'])}`;
  expect(await accountOf(data)).toMatchObject({ rowsRead: 3, counted: 3, hiddenRows: 2 });
});

test('of a sheet without hidden rows nothing is told', async () => {
  expect(await accountOf(header + row(2, ['2024-03-09', 'портал']))).not.toHaveProperty('hiddenRows');
});

test('hidden rows are found wherever the bytes are cut', () => {
  const kinds = [
    '<row r="1" hidden="1"><c><v>1</v></c></row>',
    '<x:row hidden=\'true\' spans="1:2"/>',
    '<row r="2"><c t="inlineStr"><is><t>row hidden="1" рядок</t></is></c></row>',
    '<row r="3" hidden="0"/>',
    '<col hidden="1"/>',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds)), fc.integer({ min: 1, max: 50 }), (tags, size) => {
      const bytes = new TextEncoder().encode(tags.join(''));
      const rows = new HiddenRows();
      for (let at = 0; at < bytes.length; at += size) rows.push(bytes.subarray(at, at + size));
      expect(rows.count).toBe(tags.filter((tag) => tag === kinds[0] || tag === kinds[1]).length);
    }),
    { endOnFailure: true },
  );
});
