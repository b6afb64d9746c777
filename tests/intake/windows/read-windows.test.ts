import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCityMatcher } from '../../../src/city/city-matcher.ts';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { inspect } from '../../../src/intake/inspect.ts';
import { readWindows } from '../../../src/intake/windows/read-windows.ts';
import type { WindowMapping } from '../../../src/intake/windows/window-mapping.ts';

const matcher = createCityMatcher(kharkiv);
const source = (text: string) => bytesSource('table.csv', new TextEncoder().encode(text));

const read = async (text: string) => {
  const look = await inspect(source(text), { city: kharkiv });
  if (look.kind !== 'inspected' || look.windows === null) throw new Error('no windows are proposed');
  const outcome = await readWindows(source(text), look.windows, matcher);
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
};

const header = 'Послуга;2023 усього;2023 онлайн;2024 усього;2024 онлайн';

describe('a table of windows', () => {
  test('is read cell by cell; a gap is a gap, and 0 is 0', async () => {
    const { set, report } = await read(
      [
        header,
        'Субсидія;100;40;120;60',
        'Довідка;10;;;',
        'Паспорт;7;0;-;..',
        ';;;;',
        'Усього;117;40;120;60',
        '',
      ].join('\n'),
    );
    expect(set.windows).toEqual([
      { from: 19_358, to: 19_722 },
      { from: 19_723, to: 20_088 },
    ]);
    expect(set.series.map(({ service }) => service?.label)).toEqual(['Субсидія', 'Довідка', 'Паспорт']);
    expect(set.series[0]?.service?.key).toBe('housing-subsidy');
    expect([...set.total]).toEqual([100, 120, 10, Number.NaN, 7, Number.NaN]);
    expect([...set.online]).toEqual([40, 60, Number.NaN, Number.NaN, 0, Number.NaN]);
    const { rowsRead, counted, rejected, leftOut } = report.file;
    expect({ rowsRead, counted, rejected, leftOut }).toEqual({
      rowsRead: 5,
      counted: 3,
      rejected: 0,
      leftOut: 2,
    });
    expect(report.faults).toEqual([]);
  });

  test('online above the total and a text for a number are told with their row and window, and left out', async () => {
    const { set, report } = await read(
      [header, 'Субсидія;100;140;багато;60', 'Довідка;x;x;x;x', ''].join('\n'),
    );
    const [first, second] = set.windows;
    expect(report.faults).toEqual([
      { code: 'online-above-total', row: 1, line: 2, window: first, values: { total: 100, online: 140 } },
      { code: 'bad-count', row: 1, line: 2, window: second, values: { text: 'багато' } },
    ]);
    expect(report.file.problemsByCode).toEqual({ 'no-count': 2 });
    expect(set.series).toEqual([]);
  });

  test('a column that is not there is named', async () => {
    const mapping: WindowMapping = {
      version: 1,
      kind: 'windows',
      district: null,
      service: 'Послуга',
      windows: [
        { from: '2023-01', to: '2023-12', total: '2023 усього', online: '2023 mobile', written: null },
      ],
    };
    expect(await readWindows(source(`${header}\nСубсидія;1;1;1;1\n`), mapping, matcher)).toEqual({
      kind: 'failed',
      problems: [
        {
          code: 'missing-column',
          where: { file: 'table.csv' },
          values: { role: 'count', column: '2023 mobile' },
        },
      ],
    });
  });

  test('gives what is written, whatever is written', async () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(null, 'NA', '..'));
    const row = fc.tuple(cell, cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = [header, ...rows.map((cells, at) => [`послуга ${at}`, ...cells].join(';')), ''].join(
          '\n',
        );
        const { set } = await read(text);
        const plain = rows
          .map((cells) =>
            [cells.slice(0, 2), cells.slice(2)].map(([total, online]) => {
              const count = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);
              return count(online) > count(total) ? [Number.NaN, Number.NaN] : [count(total), count(online)];
            }),
          )
          .filter((pairs) => pairs.some(([total]) => !Number.isNaN(total)));
        expect([...set.total]).toEqual(plain.flatMap((pairs) => pairs.map(([total]) => total)));
        expect([...set.online]).toEqual(plain.flatMap((pairs) => pairs.map(([, online]) => online)));
      }),
      { numRuns: 100 },
    );
  });

  test('rows are left out by their values, before anything else is read of them', async () => {
    const text = [header, 'Субсидія;100;40;120;60', 'Довідка;5;4;десять;1', 'Паспорт;7;0;9;1', ''].join('\n');
    const look = await inspect(source(text), { city: kharkiv });
    if (look.kind !== 'inspected' || look.windows === null) throw new Error('no windows are proposed');
    const through = (rows: 'keep' | 'leaveOut', column = 'Послуга') =>
      readWindows(
        source(text),
        { ...(look.windows as WindowMapping), rowFilters: [{ column, rows, values: ['ДОВІДКА'] }] },
        matcher,
      );
    const without = await through('leaveOut');
    if (without.kind !== 'read') throw new Error('not read');
    expect([...without.set.total]).toEqual([100, 120, 7, 9]);
    expect(without.report.faultsTotal).toBe(0);
    expect(without.report.file).toMatchObject({ rowsRead: 3, counted: 2, leftOut: 1, filtered: [1] });
    const alone = await through('keep');
    if (alone.kind !== 'read') throw new Error('not read');
    expect(alone.set.series).toHaveLength(1);
    expect(alone.report.file).toMatchObject({ counted: 1, leftOut: 2, filtered: [2] });
    expect(await through('keep', 'Установа')).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'missing-column', values: { role: 'filter', column: 'Установа' } }],
    });
  });
});
