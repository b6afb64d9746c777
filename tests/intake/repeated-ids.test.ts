import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import type { ImportOutcome } from '../../src/intake/import-report.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { csvOf } from '../support/csv-of.ts';
import { importTexts, logMapping } from '../support/import-text.ts';
import { plainImportPass } from '../support/plain-import-pass.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';

const header = ['date', 'district', 'channel', 'count', 'id'];
const mapping = logMapping({ district: 'district', count: 'count', id: 'id' });

/** An outcome in a form that can be compared. */
const written = (outcome: ImportOutcome) =>
  outcome.kind === 'imported'
    ? { report: outcome.report, cube: new Uint8Array(encodeCube(outcome.cube)) }
    : outcome;

const readTogether = (
  texts: readonly string[],
  { count, rangeBytes }: { readonly count: number; readonly rangeBytes: number },
) => importTexts(texts, mapping, { pass: parallelPass(readersInThisThread(kharkiv, { count, rangeBytes })) });

const row = fc.tuple(
  fc.constantFrom('2024-01-01', '2024-01-02', '2024-03-05', '2024-12-31', '', 'soon'),
  fc.constantFrom('Салтівський', 'Київський', 'a\nb', '', 'Разом'),
  fc.constantFrom('портал', 'ЦНАП'),
  fc.constantFrom('1', '1', '1', '7', '0', 'many', ''),
  fc.oneof(
    fc.constantFrom('', ' ', 'заява-1', ' заява-1'),
    fc.integer({ min: 1, max: 25 }).map((id) => `N-${id}`),
  ),
);

const file = fc.array(row, { maxLength: 40 }).map((rows) => csvOf([header, ...rows]));

describe('requests whose id was met before, in an earlier range or file', () => {
  test('count once, as if one reader had read all in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 20, max: 800 }),
        async (texts, count, rangeBytes) => {
          const expected = await importTexts(texts, mapping, { pass: plainImportPass });
          expect(written(await readTogether(texts, { count, rangeBytes }))).toEqual(written(expected));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('leave no trace of their period, their label or their place in the list', async () => {
    const rows = [
      ['2024-01-05', 'Салтівський', 'портал', '1', 'N-1'],
      ['2024-01-05', 'Київський', 'ЦНАП', '2', 'N-2'],
    ];
    // both lie outside the first file's days; one has a label that nobody else has
    const again = [
      ['2023-06-01', 'Слобідський', 'портал', '40', ' N-1 '],
      ['2025-06-01', 'Київський', 'ЦНАП', '0', 'N-2'],
      ['2024-01-06', 'Київський', 'ЦНАП', '3', ''],
    ];
    const texts = [csvOf([header, ...rows]), csvOf([header, ...again])];
    const outcome = await readTogether(texts, { count: 2, rangeBytes: 60 });
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    expect(outcome.cube.range).toEqual({ from: 19_727, to: 19_728 });
    expect(outcome.cube.members.district.map(({ label }) => label)).not.toContain('Слобідський');
    expect(outcome.report.requests).toBe(6);
    const [, second] = outcome.report.files;
    expect(second).toMatchObject({ counted: 1, duplicate: 2, problemsTotal: 2 });
    expect(second?.problems).toEqual([
      {
        code: 'duplicate-id',
        where: { file: 'b.csv', row: 1, line: 2 },
        values: { firstFile: 'a.csv', firstRow: 1 },
      },
      {
        code: 'duplicate-id',
        where: { file: 'b.csv', row: 2, line: 3 },
        values: { firstFile: 'a.csv', firstRow: 2 },
      },
    ]);
  });

  test('are named up to a thousand, with the other problems in their order', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [
      at % 5 === 4 ? 'soon' : '2024-01-05',
      'Салтівський',
      'портал',
      '1',
      `N-${at % 900}`,
    ]);
    const texts = [csvOf([header, ...rows])];
    const expected = await importTexts(texts, mapping, { pass: plainImportPass });
    const outcome = await readTogether(texts, { count: 3, rangeBytes: 5000 });
    expect(written(outcome)).toEqual(written(expected));
    expect(outcome.kind === 'imported' && outcome.report.files[0]?.problems.length).toBe(1000);
  });
});
