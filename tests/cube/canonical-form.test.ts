import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimensions } from '../../src/cube/dimension.ts';
import { cubeOfRows, plainRows } from '../support/cube-rows.ts';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

test('every cube is canonical: members used, unique, sorted; cells sorted, different, not zero', () => {
  fc.assert(
    fc.property(plainRows, fc.constantFrom('day', 'week', 'month'), (rows, unit) => {
      const { cells, members } = cubeOfRows(rows, { unit });
      for (const dimension of dimensions) {
        const used = new Set(cells.codes[dimension]);
        expect(used.size).toBe(cells.count.length === 0 ? 0 : members[dimension].length);
        const names = members[dimension].map(({ key, kind }) => [key, kind ?? ''] as const);
        const sorted = names.toSorted((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
        expect(names).toEqual(sorted);
        expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(names.length);
      }
      const coordinates = Array.from(cells.count, (_, cell) => [
        cells.period[cell] ?? 0,
        ...dimensions.map((dimension) => cells.codes[dimension][cell] ?? 0),
      ]);
      for (const [cell, own] of coordinates.entries()) {
        const next = coordinates[cell + 1];
        const at = own.findIndex((value, i) => value !== next?.[i]);
        if (next !== undefined) expect(own[at]).toBeLessThan(next[at] ?? 0);
      }
      expect(cells.count.reduce((sum, count) => sum + count, 0)).toBe(
        rows.reduce((sum, { count }) => sum + count, 0),
      );
      expect(cells.count.every((count) => count > 0)).toBe(true);
    }),
  );
});
