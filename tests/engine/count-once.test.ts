import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { winningOrder } from '../../src/engine/winning-order.ts';
import { composedParts } from '../support/composed-parts.ts';
import type { IdRow } from '../support/id-rows.ts';
import { partOfRows, type PartWithIds } from '../support/part-of-rows.ts';

const bytesOf = async (parts: readonly PartWithIds[]) =>
  Buffer.from(encodeCube((await composedParts(parts)).cube)).toString('base64');

const anyDate = fc.integer({ min: 1, max: 9 }).map((day) => `2025-01-0${day}`);
const anyRow = (id: fc.Arbitrary<string>): fc.Arbitrary<IdRow> =>
  fc.record({
    id,
    date: anyDate,
    service: fc.constantFrom('Субсидія', 'субсидія ', 'Паспорт'),
    channel: fc.constantFrom('портал', 'особисто', 'телефон'),
  });

/** A log in which no id stands twice. */
const anyLog = fc.uniqueArray(anyRow(fc.nat(500).map((number) => `з-${number}`)), {
  minLength: 1,
  maxLength: 25,
  selector: ({ id }) => id,
});

/** Imports of files of rows of a log: together they have all of it, and some of it more than once. */
const anySplit = (log: readonly IdRow[]) => {
  const file = fc
    .subarray([...log], { minLength: 1 })
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  const imports = fc.array(fc.array(file, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
  return imports.chain((some) => {
    const had = new Set(some.flat(2));
    const rest = log.filter((row) => !had.has(row));
    const whole = rest.length > 0 ? [...some, [rest]] : some;
    return fc.shuffledSubarray(whole, { minLength: whole.length });
  });
};

test('any order, any overlapping split of a log, with repeats, gives the cube of the log', async () => {
  const anyImports = anyLog.chain((log) => fc.record({ log: fc.constant(log), imports: anySplit(log) }));
  await fc.assert(
    fc.asyncProperty(anyImports, async ({ log, imports }) => {
      const whole = await bytesOf([await partOfRows([log])]);
      const parts: PartWithIds[] = [];
      for (const files of imports) parts.push(await partOfRows(files));
      expect(await bytesOf(parts)).toBe(whole);
      expect(await bytesOf([...parts, await partOfRows([log])])).toBe(whole);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

const cellOf = ({ date, service, channel }: IdRow) => [date, service.trim().toLowerCase(), channel].join(' ');

/** The slow, obvious twin: goes through the rows of the parts in the order in which they win. */
const obviousRows = (parts: readonly { readonly part: PartWithIds; readonly rows: readonly IdRow[] }[]) => {
  const order = winningOrder(parts.map(({ part }) => part));
  const counted: IdRow[] = [];
  const winner = new Map<string, { readonly part: PartWithIds; readonly row: IdRow }>();
  const repeats = new Map<string, { requests: number; differing: number }>();
  for (const part of order) {
    const found = parts.find((one) => one.part === part);
    if (!found) throw new Error('a part of nowhere');
    const own = new Set<string>();
    for (const row of found.rows) {
      if (row.id === '') counted.push(row);
      // within an import the first one counts, and the others are duplicates
      if (row.id === '' || own.has(row.id)) continue;
      own.add(row.id);
      const known = winner.get(row.id);
      if (known === undefined) {
        winner.set(row.id, { part: found.part, row });
        counted.push(row);
        continue;
      }
      const pair = `${found.part.stored.id} ${known.part.stored.id}`;
      const sums = repeats.get(pair) ?? { requests: 0, differing: 0 };
      repeats.set(pair, sums);
      sums.requests += 1;
      sums.differing += cellOf(row) === cellOf(known.row) ? 0 : 1;
    }
  }
  return { counted, repeats };
};

test('where the same id has other cells, the order of imports does not matter, and all is told', async () => {
  const anyParts = fc.array(
    fc.array(anyRow(fc.nat(12).map((number) => (number === 0 ? '' : `${number}`))), {
      minLength: 1,
      maxLength: 12,
    }),
    { minLength: 2, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(anyParts, async (tables) => {
      const parts: { part: PartWithIds; rows: readonly IdRow[] }[] = [];
      for (const rows of tables) {
        if (rows.every(({ id }) => id === '')) return;
        parts.push({ part: await partOfRows([rows]), rows });
      }
      const all = parts.map(({ part }) => part);
      const composed = await composedParts(all);
      const bytes = await bytesOf(all);
      expect(await bytesOf(all.toReversed())).toBe(bytes);
      const { counted, repeats } = obviousRows(parts);
      const requests = composed.cube.cells.count.reduce((sum, count) => sum + count, 0);
      expect(requests).toBe(counted.length);
      const expected = await partOfRows([counted.map((row, at) => ({ ...row, id: `${at}` }))]);
      expect(composed.cube.cells).toEqual(expected.cube.cells);
      expect(
        new Map(
          composed.repeats.map(({ importId, countedIn, ...sums }) => [`${importId} ${countedIn}`, sums]),
        ),
      ).toEqual(repeats);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('ids that were hashed with another key are other ids', async () => {
  const rows = [{ id: '1', date: '2025-01-01', service: 'Паспорт', channel: 'портал' }];
  const parts = [await partOfRows([rows]), await partOfRows([rows], [7, 8])];
  expect((await composedParts(parts)).cube.cells.count).toEqual(Float64Array.of(2));
});
