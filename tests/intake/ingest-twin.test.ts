import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCityMatcher } from '../../src/city/city-matcher.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import type { Cube } from '../../src/cube/cube.ts';
import type { ImportReport } from '../../src/intake/import-report.ts';
import { csvOf } from '../support/csv-of.ts';
import { imported, importTexts } from '../support/import-text.ts';
import { twinMappings } from '../support/twin-mappings.ts';
import { type ObviousFile, obviousIngest } from '../support/obvious-ingest.ts';

const matcher = createCityMatcher(kharkiv);
const header = ['date', 'district', 'service', 'channel', 'count', 'id', 'age', 'note'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

interface Style {
  readonly name: string;
  readonly write: (day: number, month: number) => string;
  readonly read: (text: string) => string | null;
  /** a row that decides the order and is always there */
  readonly decisive: string;
}

const reader = (pattern: RegExp, order: (a: string, b: string, c: string) => string) => (text: string) => {
  const match = pattern.exec(text);
  if (match === null) return null;
  const day = order(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
};

const styles: readonly Style[] = [
  {
    name: 'ISO',
    write: (day, month) => `2024-${twoDigits(month)}-${twoDigits(day)}`,
    read: reader(/^(\d{4})-(\d\d)-(\d\d)$/, (y, m, d) => `${y}-${m}-${d}`),
    decisive: '2024-01-01',
  },
  {
    name: 'day first',
    write: (day, month) => `${twoDigits(day)}/${twoDigits(month)}/2024`,
    read: reader(/^(\d\d)\/(\d\d)\/(\d{4})$/, (d, m, y) => `${y}-${m}-${d}`),
    decisive: '31/01/2024',
  },
  {
    name: 'month first',
    write: (day, month) => `${twoDigits(month)}/${twoDigits(day)}/2024`,
    read: reader(/^(\d\d)\/(\d\d)\/(\d{4})$/, (m, d, y) => `${y}-${m}-${d}`),
    decisive: '01/31/2024',
  },
];

const cellsOfRow = (style: Style): fc.Arbitrary<string[]> =>
  fc.tuple(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
          .map(([day, month]) => style.write(day, month)),
      },
      { weight: 1, arbitrary: fc.constantFrom('', ' ', 'soon', 'Всього', '99.99.2024') },
    ),
    fc.constantFrom(
      'Салтівський',
      'Московский',
      ' Київський  район',
      'Nowhere',
      '',
      '__proto__',
      'Total',
      '<img src=x onerror=alert(1)>',
    ),
    fc.constantFrom('Субсидія', 'constructor', '', '=cmd|calc', 'довга "назва", з комою\nі рядком', 'Разом'),
    fc.constantFrom('портал', 'Портал', 'ЦНАП', 'X-17', '', 'toString'),
    fc.constantFrom('1', '2', '30', '0', 'NA', '', '1.5', '-2', 'many'),
    fc.oneof(
      fc.constantFrom('', ' '),
      fc.integer({ min: 1, max: 30 }).map((id) => `N-${id}`),
    ),
    fc.constantFrom('18-35', '60+', ''),
    fc.constantFrom('', 'note'),
  );

const rowOf = (style: Style): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 12, arbitrary: cellsOfRow(style) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(cellsOfRow(style), fc.integer({ min: 2, max: 7 }))
        .map(([row, length]) => row.slice(0, length)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(cellsOfRow(style), fc.constantFrom('', 'more'))
        .map(([row, more]) => [...row, more]),
    },
    { weight: 1, arbitrary: fc.constant<string[]>(['Разом', '', '', '', '12', '', '', '']) },
    { weight: 1, arbitrary: fc.constant<string[]>(['', ' ', '', '', '', '', '', '']) },
  );

const cellsOf = (cube: Cube): Record<string, number> => {
  const { cells, members } = cube;
  const member = (dimension: 'district' | 'service' | 'channel' | 'segment1', cell: number) =>
    members[dimension][cells.codes[dimension][cell] ?? 0] ?? { key: '?', label: '?' };
  return Object.fromEntries(
    [...cells.count].map((count, cell) => {
      const channel = member('channel', cell);
      const key = [
        formatCivilDate(cells.period[cell] ?? 0),
        member('district', cell).key,
        member('service', cell).key,
        `${channel.label}/${channel.kind}`,
        member('segment1', cell).key,
      ].join('|');
      return [key, count];
    }),
  );
};

const rowCodes = ({ files }: ImportReport): string[][] =>
  files.map(({ rowsRead, problems }) => {
    const codes = new Map(problems.map(({ where, code }) => [where.row, code]));
    return Array.from({ length: rowsRead }, (_, at) => codes.get(at + 1) ?? 'counted');
  });

const cases = styles.flatMap((style) => twinMappings.map(([name, mapping]) => ({ name, style, mapping })));

const generatedFiles = (style: Style): fc.Arbitrary<ObviousFile[]> =>
  fc.array(fc.array(rowOf(style), { maxLength: 25 }), { minLength: 1, maxLength: 3 }).map((files) =>
    files.map((rows, at) => ({
      name: `${'abc'[at] ?? at}.csv`,
      header,
      // so that every file has a date; the one that decides stands last
      rows: [...rows, [style.decisive, 'Салтівський', 'Субсидія', 'портал', '1', '', '1', '']],
    })),
  );

const textsOf = (files: readonly ObviousFile[]): string[] =>
  files.map(({ rows }) => csvOf([header, ...rows]));

describe('an import equals its obvious twin', () => {
  test.each(cases)('dates $style.name, $name', async ({ style, mapping }) => {
    await fc.assert(
      fc.asyncProperty(generatedFiles(style), async (files) => {
        const expected = obviousIngest(files, mapping, { matcher, dayOf: style.read });
        const { cube, report } = await imported(importTexts(textsOf(files), mapping));
        // rows that a filter left out are not listed
        expect(rowCodes(report)).toEqual(
          expected.rows.map((codes) => codes.map((code) => code.replace('row-filter', 'counted'))),
        );
        expect(cellsOf(cube)).toEqual(expected.cells);
        const firsts = report.files
          .flatMap(({ problems }) => problems)
          .filter(({ code }) => code === 'duplicate-id')
          .map(({ values }) => `${values['firstFile']}:${values['firstRow']}`);
        expect(firsts).toEqual(expected.firsts);
        for (const file of report.files) {
          expect(file.counted + file.rejected + file.duplicate + file.leftOut).toBe(file.rowsRead);
          const filtered = (file.filtered ?? []).reduce((sum, rows) => sum + rows, 0);
          expect(file.problemsTotal).toBe(file.rowsRead - file.counted - filtered);
          expect(Object.values(file.problemsByCode).reduce((sum, count) => sum + count, 0)).toBe(
            file.rowsRead - file.counted,
          );
        }
        expect(
          report.files.map(({ filtered = [] }) => filtered.reduce((sum, rows) => sum + rows, 0)),
        ).toEqual(expected.rows.map((codes) => codes.filter((code) => code === 'row-filter').length));
        expect(report.requests).toBe(Object.values(expected.cells).reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 60 },
    );
  });

  test.each(twinMappings.filter(([, { id }]) => id === null))(
    '%s: the order of the rows does not matter',
    async (_, mapping) => {
      const style = styles[2] as Style;
      await fc.assert(
        fc.asyncProperty(generatedFiles(style), fc.infiniteStream(fc.nat()), async (files, keys) => {
          const all = files.flatMap(({ rows }) => rows);
          const order = new Map(all.map((row) => [row, keys.next().value ?? 0]));
          const shuffled = [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
          const bytes = async (texts: string[]) =>
            new Uint8Array(encodeCube((await imported(importTexts(texts, mapping))).cube));
          expect(await bytes([csvOf([header, ...shuffled])])).toEqual(await bytes(textsOf(files)));
        }),
        { numRuns: 40 },
      );
    },
  );
});
