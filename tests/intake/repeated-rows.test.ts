import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { importPass } from '../../src/intake/import-pass.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import type { RepeatsCheck } from '../../src/intake/row-checks.ts';
import { imported, logMapping } from '../support/import-text.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { smallCity } from '../support/small-city.ts';

const header = 'date,district,channel,note';
const mapping = logMapping({ district: 'district' });

const repeatsOf = async (
  text: string,
  {
    pass = importPass,
    chunkSize,
    roles = mapping,
  }: { pass?: typeof importPass; chunkSize?: number; roles?: typeof mapping } = {},
): Promise<RepeatsCheck | undefined> => {
  const source = bytesSource('log.csv', new TextEncoder().encode(text), chunkSize);
  const { report } = await imported(ingest([source], roles, { city: smallCity, pass }));
  return report.files[0]?.checks?.repeats;
};

const textOf = (rows: readonly string[]) => [header, ...rows, ''].join('\n');

/** The slow, obvious twin for files of which every minute is looked at: all pairs of rows. */
const obviousRepeats = (rows: readonly string[]): RepeatsCheck | undefined => {
  const looked = rows.flatMap((text, at) => {
    const [, minute, second] = /^"?(\d{4}-\d\d-\d\d \d\d:\d\d:)(\d\d)"?,/.exec(text) ?? [];
    return minute === undefined || second === undefined
      ? []
      : [{ row: at + 1, text, second, rest: text.replace(minute + second, minute) }];
  });
  if (looked.length === 0) return undefined;
  const pairs = looked.flatMap((later, at) => looked.slice(0, at).map((earlier) => ({ earlier, later })));
  const alike = pairs.filter(({ earlier, later }) => earlier.rest === later.rest);
  const same = alike.filter(({ earlier, later }) => earlier.text === later.text);
  const repeated = [...new Set(same.map(({ later }) => later.row))].toSorted((a, b) => a - b);
  const share = (second: string) => looked.filter((own) => own.second === second).length / looked.length;
  const chance = [...new Set(looked.map(({ second }) => second))].reduce(
    (sum, own) => sum + share(own) ** 2,
    0,
  );
  return {
    looked: looked.length,
    apart: 1,
    repeated: repeated.length,
    samePairs: same.length,
    expectedPairs: alike.length * chance,
    rows: repeated.slice(0, 10).map((row) => ({
      row,
      line: row + 1,
      firstRow: same.find(({ later }) => later.row === row)?.earlier.row ?? 0,
    })),
  };
};

const rounded = (found: RepeatsCheck | undefined) =>
  found && { ...found, expectedPairs: Number(found.expectedPairs.toPrecision(9)) };

describe('repeated rows', () => {
  const row = '2024-03-09 14:05:59,А,портал,x';

  test('are counted and named where they have a moment to the second', async () => {
    const rows = [row, row.replace('59', '58'), row.replace('А', 'Б'), row, row];
    expect(await repeatsOf(textOf(rows))).toMatchObject({
      looked: 5,
      apart: 1,
      repeated: 2,
      samePairs: 3,
      rows: [
        { row: 4, line: 5, firstRow: 1 },
        { row: 5, line: 6, firstRow: 1 },
      ],
    });
  });

  test.each([
    ['without a time of day', '2024-03-09,А,портал,x'],
    ['to the minute', '2024-03-09 14:05,А,портал,x'],
  ])('are no matter where days are %s', async (_, own) => {
    expect(await repeatsOf(textOf([own, own, own]))).toBeUndefined();
  });

  test('are not looked for where ids tell of them, or a row is several requests', async () => {
    const text = 'date,channel,n\n2024-03-09 14:05:59,портал,1\n2024-03-09 14:05:59,портал,1\n';
    expect(await repeatsOf(text, { roles: logMapping({ id: 'n' }) })).toBeUndefined();
    expect(await repeatsOf(text, { roles: logMapping({ count: 'n' }) })).toBeUndefined();
  });

  test('are only those that count', async () => {
    const rowFilters = [{ column: 'note', rows: 'leaveOut', values: ['x'] }] as const;
    const rows = [row, row, row.replace('x', 'y')];
    expect(await repeatsOf(textOf(rows), { roles: { ...mapping, rowFilters } })).toMatchObject({ looked: 1 });
  });
});

test('are the same for the twin, for every chunk size and for any number of readers', async () => {
  const row = fc
    .record({
      second: fc.integer({ min: 0, max: 4 }),
      minute: fc.integer({ min: 0, max: 2 }),
      form: fc.constantFrom(':', '', 'quoted'),
      district: fc.constantFrom('А', 'Б'),
      note: fc.constantFrom('', 'x', '"a, b"', '"two\r\nlines"'),
    })
    .map(({ second, minute, form, district, note }) => {
      const time = form === '' ? '' : `:0${second}`;
      const date = `2024-03-09 14:0${minute}${time}`;
      return `${form === 'quoted' ? `"${date}"` : date},${district},портал,${note}`;
    });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      const text = textOf(rows);
      const expected = rounded(obviousRepeats(rows));
      const lined = (found: RepeatsCheck | undefined) =>
        // lines inside quotes are another matter
        rounded(found && { ...found, rows: found.rows.map((own) => ({ ...own, line: own.row + 1 })) });
      for (const chunkSize of [1, 37]) expect(lined(await repeatsOf(text, { chunkSize }))).toEqual(expected);
      const inOrder = await repeatsOf(text);
      for (const count of [1, 3]) {
        const pass = parallelPass(readersInThisThread(smallCity, { count, rangeBytes: 200 }));
        expect(await repeatsOf(text, { pass })).toEqual(inOrder);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('of a large file are looked for in some minutes, the same ones for every reader', async () => {
  const random = seededRandom(5);
  const pad = (n: number) => String(n).padStart(2, '0');
  const rows = Array.from({ length: 120_000 }, () => {
    const [day, hour, minute, second] = [28, 24, 60, 60].map((most) =>
      Math.floor(random.uniform() * most),
    ) as [number, number, number, number];
    return `2024-03-${pad(day + 1)} ${pad(hour)}:${pad(minute)}:${pad(second)},А,портал,${'x'.repeat(90)}`;
  });
  const once = textOf(rows);
  const twice = textOf([...rows, ...rows]);
  const found = await repeatsOf(twice);
  const apart = found?.apart ?? 1;
  expect(apart).toBe(4);
  const share = (found?.looked ?? 0) / 240_000;
  expect(share * apart).toBeGreaterThan(0.8);
  expect(share * apart).toBeLessThan(1.2);
  // half of the rows are a repeat, and one in forty besides by chance
  expect((found?.repeated ?? 0) / (found?.looked ?? 1)).toBeCloseTo(0.51, 2);
  const pass = parallelPass(readersInThisThread(smallCity, { count: 2, rangeBytes: 1 << 21 }));
  expect(await repeatsOf(twice, { pass })).toEqual(found);
  const quiet = await repeatsOf(once);
  const { samePairs = 0, expectedPairs = 0 } = quiet ?? {};
  expect(expectedPairs).toBeGreaterThan(100);
  expect(Math.abs(samePairs - expectedPairs)).toBeLessThan(4 * Math.sqrt(expectedPairs));
});
