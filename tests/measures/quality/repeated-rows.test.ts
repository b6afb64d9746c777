import { expect, test } from 'vitest';
import { repeatedRowFindings } from '../../../src/measures/quality/repeated-row-findings.ts';
import type { RepeatFacts } from '../../../src/measures/quality/quality-facts.ts';

const rows = [5, 6, 7, 8].map((row) => ({ row, line: row + 1, firstRow: 1 }));
const found = (facts: Partial<RepeatFacts>) =>
  repeatedRowFindings({
    files: [
      {
        file: 'f.csv',
        repeats: { looked: 10_000, apart: 1, repeated: 0, samePairs: 0, expectedPairs: 0, rows, ...facts },
      },
    ],
  });

test('repeats that chance explains are not told: a busy second, times to the minute, a single pair', () => {
  expect(found({})).toEqual([]);
  expect(found({ repeated: 1, samePairs: 1, expectedPairs: 0.01 })).toEqual([]);
  expect(found({ repeated: 110, samePairs: 115, expectedPairs: 100 })).toEqual([]);
  expect(found({ repeated: 9000, samePairs: 1e6, expectedPairs: 1e6 })).toEqual([]);
  expect(repeatedRowFindings({ files: [{ file: 'f.csv' }] })).toEqual([]);
});

test('more are told, the worse the more; of a sample it is said how many there are in all', () => {
  expect(found({ repeated: 2, samePairs: 2, expectedPairs: 0.02 })).toMatchObject([
    { severity: 'note', n: 2 },
  ]);
  expect(found({ repeated: 100, samePairs: 100, expectedPairs: 1 })).toMatchObject([
    { severity: 'check', n: 99 },
  ]);
  expect(found({ repeated: 5000, samePairs: 5000, expectedPairs: 80, apart: 64 })).toEqual([
    {
      code: 'repeated-rows',
      severity: 'serious',
      n: 4920 * 64,
      values: {
        file: 'f.csv',
        looked: 10_000,
        apart: 64,
        repeated: 5000,
        expected: 80,
        rows: rows.slice(0, 3),
      },
    },
  ]);
});
