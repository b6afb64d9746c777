import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { ingest } from '../../../src/intake/ingest.ts';
import { loneReader } from '../../../src/intake/lone-reader.ts';
import { parallelPass } from '../../../src/intake/parallel-pass.ts';
import { logMapping } from '../../support/import-text.ts';
import { smallCity } from '../../support/small-city.ts';
import { row, xlsxOf } from '../../support/xlsx-of.ts';

const header = ['date', 'channel', 'id'];
const rows = [
  ['2024-03-09', 'рядок\nдва', 'N-1'],
  ['soon', 'портал', 'N-2'],
  ['2024-03-09', 'портал', 'N-1'],
];

const files: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
  // as a number system that makes a title above its table
  'log.xlsx': () =>
    xlsxOf({
      sheets: [
        {
          name: 'Журнал',
          data: row(1, ['Звіт']) + [header, ...rows].map((cells, at) => row(at + 3, cells)).join(''),
        },
      ],
    }),
  'log.json': async () =>
    new TextEncoder().encode(
      JSON.stringify(rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])))),
    ),
};

const placesOf = async (name: string, isAlone: boolean) => {
  const make = files[name] as () => Promise<Uint8Array<ArrayBuffer>>; // one of them
  const source = await openTable(bytesSource(name, await make()), null);
  const readers = loneReader(smallCity);
  const outcome = await ingest([source], logMapping({ id: 'id' }), {
    city: smallCity,
    idKey: [1, 2],
    ...(isAlone && { pass: parallelPass(readers) }),
  });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  return outcome.report.files[0]?.problems.map(({ code, where: { row: at, line } }) => [code, at, line]);
};

test.each([true, false])(
  'a problem stands in the row that the program of a sheet shows (ids kept: %s)',
  async (isAlone) => {
    expect(await placesOf('log.xlsx', isAlone)).toEqual([
      ['unreadable-date', 2, 5],
      ['duplicate-id', 3, 6],
    ]);
  },
);

test.each([true, false])(
  'a problem in JSON has the number of its value, and no line (ids kept: %s)',
  async (isAlone) => {
    expect(await placesOf('log.json', isAlone)).toEqual([
      ['unreadable-date', 2, undefined],
      ['duplicate-id', 3, undefined],
    ]);
  },
);
