import { expect, test } from 'vitest';
import { matrixRows } from '../../../src/measures/quality/matrix-rows.ts';
import type { ReportingMatrix } from '../../../src/measures/quality/reporting-matrix.ts';

const matrix: ReportingMatrix = {
  districts: ['a', 'b'],
  services: ['large', 'rare', 'holey', 'late'],
  unit: 'month',
  periods: [0, 31, 59],
  counts: Float64Array.from(
    [
      [90, 90, 90],
      [0, 5, 0],
      [9, 0, 9],
      [0, 0, 0],
      [90, 90, 90],
      [1, 0, 1],
      [9, 9, 0],
      [0, 9, 9],
    ].flat(),
  ),
  hidden: { districts: 0, services: 0, periods: 0 },
};

test('all districts: how many have data, of those that ever had; holes first', () => {
  const { rows, filled, all } = matrixRows(matrix, null);
  expect(rows.map(({ service, holes }) => [service, holes])).toEqual([
    ['holey', 2],
    ['large', 0],
    // so few that none is chance
    ['rare', 0],
    // it began later: that is no hole
    ['late', 0],
  ]);
  expect(rows[0]?.places).toEqual([
    { requests: 18, districts: 2, of: 2, holes: 0 },
    { requests: 9, districts: 1, of: 2, holes: 1 },
    { requests: 9, districts: 1, of: 2, holes: 1 },
  ]);
  expect([filled, all]).toEqual([6 + 3 + 4 + 2, 6 + 6 + 6 + 3]);
});

test('one district: its own requests, and only the services it has', () => {
  const { rows } = matrixRows(matrix, 'a');
  expect(rows.map(({ service }) => service)).toEqual(['holey', 'large', 'rare']);
  expect(rows[0]?.places.map(({ requests }) => requests)).toEqual([9, 0, 9]);
  expect(rows[0]?.places.map(({ holes }) => holes)).toEqual([0, 1, 0]);
});
